namespace JointVentures.Directory.Investments;

/// <summary>From which country into which the money goes.</summary>
public enum InvestmentDirection
{
    /// <summary>A Russian investor into a venture hosted in Kazakhstan.</summary>
    RussiaToKazakhstan,

    /// <summary>A Kazakh investor into a venture hosted in Russia.</summary>
    KazakhstanToRussia,
}
