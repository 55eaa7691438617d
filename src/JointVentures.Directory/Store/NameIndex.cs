using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store;

/// <summary>
/// An index of every three letters that follow each other in the folded names of an entity, which finds the rows that have a word
/// anywhere in a name. The store keeps it in step by triggers, whoever writes.
/// </summary>
/// <param name="Table">The index's table; its row number is the row's own.</param>
/// <remarks>
/// It narrows rows down and decides nothing: it knows which letters a name has, not where, so that what it finds is always
/// compared again.
/// </remarks>
public sealed record NameIndex(string Table)
{
    /// <summary>How many letters stand together in the index; a shorter word cannot be looked up.</summary>
    public const int Letters = 3;

    private const string TableAnnotation = "Text:NameIndex";
    private const string NameAnnotation = "Text:IsInNameIndex";

    /// <summary>Declares the index of an entity; a migration makes it.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="table">The index's table.</param>
    /// <param name="names">The texts that it covers.</param>
    public static void HasNameIndex<T>(
        EntityTypeBuilder<T> entity, string table, params Expression<Func<T, string?>>[] names)
        where T : class
    {
        entity.HasAnnotation(TableAnnotation, table);
        foreach (var name in names)
        {
            entity.Property(name).HasAnnotation(NameAnnotation, true);
        }
    }

    /// <summary>The index that covers a text; null where none does.</summary>
    public static NameIndex? Of(IProperty text) =>
        text.FindAnnotation(NameAnnotation) is not null && text.DeclaringType.FindAnnotation(TableAnnotation)?.Value is string table
            ? new NameIndex(table)
            : null;
}
