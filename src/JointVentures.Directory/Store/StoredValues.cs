using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Directory.Store;

/// <summary>
/// Lets a column hold only values of its type. SQLite itself keeps any value in any column, and a reader that trusts the
/// model would fail on it much later.
/// </summary>
public static class StoredValues
{
    /// <summary>Adds one check to every column whose type does not allow all integers or all texts.</summary>
    public static void HasTypedValues(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties().Where(p => !p.IsPrimaryKey() && !p.IsForeignKey()))
            {
                if (Check(property) is { } check)
                {
                    model.Entity(entity.ClrType).ToTable(table => table.HasCheckConstraint(
                        $"CK_{entity.ClrType.Name}_{property.Name}_Value", check));
                }
            }
        }
    }

    private static string? Check(IReadOnlyProperty property)
    {
        var column = $"\"{property.Name}\"";
        var whole = $"{column} = cast({column} as integer)";
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

        // A day that no month has comes back as another day, a text that is no date as null. A list of more than two values
        // would make SQLite build a table for each row that is written.
        return type switch
        {
            _ when type == typeof(bool) => $"{column} in (0, 1)",
            _ when type.IsEnum => $"{whole} and {column} between 0 and {Last(type)}",
            _ when type == typeof(DateOnly) => $"{column} is date({column}) and {column} >= '0001'",
            _ when type == typeof(int) => $"{whole} and {column} between -2147483648 and 2147483647",
            _ when type == typeof(long) || type == typeof(DateTimeOffset) => whole,
            _ => null,
        };
    }

    private static int Last(Type type)
    {
        var members = Enum.GetValuesAsUnderlyingType(type).Cast<int>().ToArray();
        if (type.IsDefined(typeof(FlagsAttribute), inherit: false))
        {
            return members.Aggregate((a, b) => a | b);
        }

        return members.Order().SequenceEqual(Enumerable.Range(0, members.Length))
            ? members.Length - 1
            : throw new InvalidOperationException($"The values of {type.Name} have a gap.");
    }
}
