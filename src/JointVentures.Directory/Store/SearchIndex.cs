using System.Linq.Expressions;
using JointVentures.Directory.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store;

/// <summary>
/// An index of the words of a record's search key, a shadow column that holds its names and numbers as search compares them. The
/// column is filled where rows are written; the store keeps the index in step by triggers.
/// </summary>
/// <param name="Table">The index's table; its row number is the row's own.</param>
/// <param name="Names">The names that the key is made of.</param>
/// <param name="Numbers">The numbers and codes that it is made of.</param>
public sealed record SearchIndex(string Table, IReadOnlyList<IProperty> Names, IReadOnlyList<IProperty> Numbers)
{
    /// <summary>The name of the column with the search key.</summary>
    public const string KeyName = "SearchKey";

    /// <summary>The table that tells which words are like which: each word of any index by itself (place 0) and without each of its letters (place 1 and on).</summary>
    public const string WordTable = "SearchWords";

    /// <summary>The fewest and the most letters of a word that others are compared with.</summary>
    public const int FewestLetters = 3, MostLetters = 32;

    private const string TableAnnotation = "Search:Index";
    private const string NamesAnnotation = "Search:Names";
    private const string NumbersAnnotation = "Search:Numbers";

    /// <summary>Declares the search key of an entity and its index; a migration makes both.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="table">The index's table.</param>
    /// <param name="names">The names that it is found by.</param>
    /// <param name="numbers">The numbers and codes that it is found by.</param>
    public static void HasSearchIndex<T>(
        EntityTypeBuilder<T> entity, string table, Expression<Func<T, string?>>[] names, Expression<Func<T, string?>>[] numbers)
        where T : class
    {
        entity.Property<string>(KeyName).IsRequired().HasDefaultValue("");
        string List(Expression<Func<T, string?>>[] texts) => string.Join(' ', texts.Select(text => entity.Property(text).Metadata.Name));
        entity.HasAnnotation(TableAnnotation, table).HasAnnotation(NamesAnnotation, List(names)).HasAnnotation(NumbersAnnotation, List(numbers));
    }

    /// <summary>The index of an entity; null where it has none.</summary>
    public static SearchIndex? Of(IEntityType entity)
    {
        IReadOnlyList<IProperty> Listed(string annotation) =>
            [.. ((string)entity.FindAnnotation(annotation)!.Value!).Split(' ').Select(name => entity.FindProperty(name)!)];
        return entity.FindAnnotation(TableAnnotation)?.Value is string table
            ? new SearchIndex(table, Listed(NamesAnnotation), Listed(NumbersAnnotation))
            : null;
    }

    /// <summary>The index whose key a column holds; null for any other column.</summary>
    public static SearchIndex? OfKey(IProperty column) =>
        column.Name == KeyName && column.DeclaringType is IEntityType entity ? Of(entity) : null;

    /// <summary>The search key of a row.</summary>
    /// <param name="text">Gives a text of the row.</param>
    /// <param name="speller">Takes texts apart.</param>
    public string KeyOf(Func<IProperty, string?> text, SearchSpeller speller) => SearchKey.Of(Names.Select(text), Numbers.Select(text), speller);

    /// <summary>Fills the search key of every row that is about to be saved.</summary>
    internal static void Fill(ChangeTracker tracker)
    {
        var speller = new SearchSpeller();
        foreach (var entry in tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            if (Of(entry.Metadata) is { } index)
            {
                entry.CurrentValues[KeyName] = index.KeyOf(text => (string?)entry.CurrentValues[text], speller);
            }
        }
    }
}
