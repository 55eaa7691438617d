namespace JointVentures.Directory.Registration;

/// <summary>Check digits of the two countries' registers of legal persons.</summary>
public static class RegistrationNumber
{
    private static readonly int[] _firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    private static readonly int[] _secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

    /// <summary>Whether <paramref name="text"/> is a BIN of Kazakhstan: 12 digits, the last of which checks the rest.</summary>
    public static bool IsBin(string text) =>
        HasDigits(text, 12) && BinCheckDigit(text.AsSpan(0, 11)) == text[11] - '0';

    /// <summary>Whether <paramref name="text"/> is an OGRN of Russia: 13 digits, the last of which checks the rest.</summary>
    public static bool IsOgrn(string text) =>
        HasDigits(text, 13) && OgrnCheckDigit(text.AsSpan(0, 12)) == text[12] - '0';

    /// <summary>The check digit of the first eleven digits of a BIN; null where the register does not issue the number.</summary>
    /// <exception cref="ArgumentException"><paramref name="body"/> is not eleven digits.</exception>
    public static int? BinCheckDigit(ReadOnlySpan<char> body)
    {
        Require(body, 11);
        var check = WeightedSum(body, _firstWeights) % 11;
        if (check == 10)
        {
            check = WeightedSum(body, _secondWeights) % 11;
        }

        return check == 10 ? null : check;
    }

    /// <summary>The check digit of the first twelve digits of an OGRN.</summary>
    /// <exception cref="ArgumentException"><paramref name="body"/> is not twelve digits.</exception>
    public static int OgrnCheckDigit(ReadOnlySpan<char> body)
    {
        Require(body, 12);
        var number = 0L;
        foreach (var digit in body)
        {
            number = (number * 10) + (digit - '0');
        }

        return (int)(number % 11 % 10);
    }

    private static int WeightedSum(ReadOnlySpan<char> digits, int[] weights)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += weights[i] * (digits[i] - '0');
        }

        return sum;
    }

    private static bool HasDigits(ReadOnlySpan<char> text, int count) =>
        text.Length == count && !text.ContainsAnyExceptInRange('0', '9');

    private static void Require(ReadOnlySpan<char> body, int count)
    {
        if (!HasDigits(body, count))
        {
            throw new ArgumentException($"Expected {count} digits.", nameof(body));
        }
    }
}
