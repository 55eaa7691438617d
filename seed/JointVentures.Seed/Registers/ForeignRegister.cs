using System.Globalization;

namespace JointVentures.Seed.Registers;

/// <summary>A third country's register: numbers count down from the top, where no real company is.</summary>
/// <param name="code">ISO 3166-1 alpha-2 code of the country.</param>
/// <param name="prefix">What stands before the digits.</param>
/// <param name="digits">How many digits a number has.</param>
internal sealed class ForeignRegister(string code, string prefix, int digits)
{
    private readonly long _top = long.Parse(new string('9', digits), CultureInfo.InvariantCulture);
    private long _used;

    public string Code => code;

    /// <summary>The registers that third-country partners stand in.</summary>
    public static IReadOnlyList<ForeignRegister> All() =>
    [
        new("CY", "HE", 6), new("NL", "", 8), new("LU", "B", 6), new("GB", "", 8), new("DE", "HRB", 6), new("BY", "", 9), new("UZ", "", 9),
    ];

    /// <summary>The country's code, a hyphen and the next number.</summary>
    public string Next() =>
        $"{code}-{prefix}{(_top - _used++).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}";
}
