using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Sql;

/// <summary>Names in a statement; all come from the model.</summary>
public static class SqlName
{
    /// <summary>The table of an entity.</summary>
    public static string Of(IEntityType entity) => Quote(entity.GetTableName()!);

    /// <summary>The column of a member, of the table called <paramref name="alias"/>.</summary>
    public static string Of(string alias, IProperty member) => $"{alias}.{Quote(member.GetColumnName())}";

    /// <summary>The key of an entity, which is one column.</summary>
    public static IProperty KeyOf(IEntityType entity) => entity.FindPrimaryKey()!.Properties[0];

    private static string Quote(string name) => $"\"{name}\"";
}
