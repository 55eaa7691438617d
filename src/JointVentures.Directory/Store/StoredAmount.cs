using JointVentures.Directory.Money;
using JointVentures.Directory.Ventures;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store;

/// <summary>What the store itself holds of amounts and shares.</summary>
public static class StoredAmount
{
    private const string MinorSuffix = "Minor";

    /// <summary>
    /// An amount that may be missing: it and its currency are null together, a dollar value needs an amount, and what
    /// <see cref="HasAmount"/> says.
    /// </summary>
    public static void HasMoney<T>(this TableBuilder<T> table, string entity, string minor, string range)
        where T : class
    {
        var name = minor[..^MinorSuffix.Length];
        table.HasAmount(entity, minor, range);
        table.HasCheckConstraint($"CK_{entity}_{name}_Currency", $"(\"{minor}\" is null) = (\"{name}Currency\" is null)");
        table.HasCheckConstraint($"CK_{entity}_{name}_Usd", $"\"{minor}\" is not null or \"{name}UsdCents\" is null");
    }

    /// <summary>
    /// The amount keeps <paramref name="range"/>, its dollar value has its sign, and dollars are their own dollar value.
    /// </summary>
    public static void HasAmount<T>(this TableBuilder<T> table, string entity, string minor, string range)
        where T : class
    {
        var name = minor[..^MinorSuffix.Length];
        table.HasCheckConstraint($"CK_{entity}_{name}_Range", range);
        table.HasCheckConstraint(
            $"CK_{entity}_{name}_UsdSign", $"case when \"{minor}\" < 0 then \"{name}UsdCents\" <= 0 else \"{name}UsdCents\" >= 0 end");
        table.HasCheckConstraint(
            $"CK_{entity}_{name}_UsdOfDollars",
            $"\"{name}Currency\" <> {(int)Currency.Usd} or \"{name}UsdCents\" is \"{minor}\"");
    }

    /// <summary>A share lies between 0 and 100 percent.</summary>
    public static void HasShare<T>(this TableBuilder<T> table, string entity, string column)
        where T : class =>
        table.HasCheckConstraint($"CK_{entity}_{column}", $"\"{column}\" between 0 and {BasisPoints.Whole}");
}
