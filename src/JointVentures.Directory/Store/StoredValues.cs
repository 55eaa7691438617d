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
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum)
        {
            return $"{column} in ({string.Join(", ", Values(type))})";
        }

        // A day that no month has comes back as another day, a text that is no date as null.
        return type switch
        {
            _ when type == typeof(bool) => $"{column} in (0, 1)",
            _ when type == typeof(DateOnly) => $"{column} is date({column}) and {column} >= '0001'",
            _ when type == typeof(int) =>
                $"typeof({column}) in ('integer', 'null') and {column} between -2147483648 and 2147483647",
            _ when type == typeof(long) || type == typeof(DateTimeOffset) => $"typeof({column}) in ('integer', 'null')",
            _ => null,
        };
    }

    private static IEnumerable<int> Values(Type type)
    {
        var members = Enum.GetValuesAsUnderlyingType(type).Cast<int>().ToArray();
        return type.IsDefined(typeof(FlagsAttribute), inherit: false)
            ? Enumerable.Range(0, members.Aggregate((a, b) => a | b) + 1)
            : members;
    }
}
