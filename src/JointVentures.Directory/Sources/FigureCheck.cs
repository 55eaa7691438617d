using JointVentures.Directory.Money;

namespace JointVentures.Directory.Sources;

/// <summary>An official figure beside the same quantity from the directory's own rows.</summary>
/// <param name="ValueMicros">The figure in millionths of its unit.</param>
/// <param name="DirectoryHundredths">The directory's value in hundredths of the same unit.</param>
public readonly record struct FigureCheck(long ValueMicros, long DirectoryHundredths)
{
    private const int MicrosOfHundredth = 10_000;
    private const int Percent = 100;
    private const int MicrosOfPercent = 1_000_000;

    private Int128 DirectoryMicros => (Int128)DirectoryHundredths * MicrosOfHundredth;

    private Int128 Difference => DirectoryMicros - ValueMicros;

    /// <summary>
    /// How far the directory's value lies above the figure, in millionths of a percent of the figure; negative where it lies
    /// below. Null where the figure is not above zero or the result is beyond 64 bits.
    /// </summary>
    public long? DeviationMicros
    {
        get
        {
            if (ValueMicros <= 0)
            {
                return null;
            }

            try
            {
                return checked((long)HalfToEven.Divide(Difference * Percent * MicrosOfPercent, ValueMicros));
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }

    /// <summary>
    /// Whether the directory's value is what the words of the figure say. Stated: a count exactly, money within 1 percent; about:
    /// within 5 percent; almost: below, by 5 percent at most; more than: above, by 10 percent at most; up to: not above.
    /// </summary>
    /// <param name="qualifier">How exactly the figure was stated.</param>
    /// <param name="isMoney">Whether it is an amount of money.</param>
    public bool Agrees(Qualifier qualifier, bool isMoney) => qualifier switch
    {
        Qualifier.Stated => IsWithin(isMoney ? 1 : 0),
        Qualifier.About => IsWithin(5),
        Qualifier.Almost => Difference < 0 && IsWithin(5),
        Qualifier.MoreThan => Difference > 0 && IsWithin(10),
        Qualifier.UpTo => Difference <= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "No rule is known for this qualifier."),
    };

    private bool IsWithin(int percent) => Int128.Abs(Difference) * Percent <= Int128.Abs(ValueMicros) * percent;
}
