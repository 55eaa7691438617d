namespace JointVentures.Directory.Money;

/// <summary>The currencies of the directory. All have two decimals.</summary>
public enum Currency
{
    /// <summary>Kazakh tenge; the minor unit is the tiyn.</summary>
    Kzt,

    /// <summary>Russian rouble; the minor unit is the kopeck.</summary>
    Rub,

    /// <summary>US dollar; the minor unit is the cent.</summary>
    Usd,
}
