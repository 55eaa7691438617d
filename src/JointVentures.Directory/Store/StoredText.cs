using System.Linq.Expressions;
using JointVentures.Directory.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store;

/// <summary>
/// The two shadow columns beside a text: its folded form, which filters compare, and its sort key, which orders compare.
/// </summary>
public static class StoredText
{
    private const string FoldedAnnotation = "Text:Folded";
    private const string SortKeyAnnotation = "Text:SortKey";

    /// <summary>The name of the column with the folded form of the text <paramref name="name"/>.</summary>
    public static string FoldedName(string name) => name + "Folded";

    /// <summary>The name of the column with the sort key of the text <paramref name="name"/>.</summary>
    public static string SortKeyName(string name) => name + "Sort";

    /// <summary>
    /// Declares that a text holds digits alone, which the store checks: it is its own folded form and its own sort key.
    /// </summary>
    public static void HasDigits<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, object?>> text)
        where T : class
    {
        var index = entity.HasIndex(text);
        var property = index.Metadata.Properties[0];
        property.SetAnnotation(FoldedAnnotation, property.Name);
        property.SetAnnotation(SortKeyAnnotation, property.Name);
        entity.ToTable(table => table.HasCheckConstraint(
            $"CK_{typeof(T).Name}_{property.Name}_Digits", $"\"{property.Name}\" not glob '*[^0-9]*'"));
    }

    /// <summary>Gives each text its shadow columns and its order an index.</summary>
    public static void HasText<T>(this EntityTypeBuilder<T> entity, params Expression<Func<T, string?>>[] texts)
        where T : class
    {
        foreach (var text in texts)
        {
            var property = entity.Property(text);
            var name = property.Metadata.Name;
            var required = !property.Metadata.IsNullable;
            entity.Property<string>(FoldedName(name)).IsRequired(required);
            entity.Property<string>(SortKeyName(name)).IsRequired(required);
            property.HasAnnotation(FoldedAnnotation, FoldedName(name)).HasAnnotation(SortKeyAnnotation, SortKeyName(name));
            entity.HasIndex(SortKeyName(name));
            if (!required)
            {
                entity.ToTable(table => table.HasCheckConstraint(
                    $"CK_{typeof(T).Name}_{name}_Shadows",
                    $"(\"{name}\" is null) = (\"{FoldedName(name)}\" is null) and (\"{name}\" is null) = (\"{SortKeyName(name)}\" is null)"));
            }
        }
    }

    /// <summary>Refuses a text that another row has, also when the two only fold alike; what looks a text up uses the index.</summary>
    public static void HasUniqueText<T>(this EntityTypeBuilder<T> entity, params Expression<Func<T, string?>>[] texts)
        where T : class
    {
        foreach (var text in texts)
        {
            entity.HasText(text);
            entity.HasIndex(FoldedName(entity.Property(text).Metadata.Name)).IsUnique();
        }
    }

    /// <summary>The folded column of a text; null where the property has none.</summary>
    public static IProperty? Folded(IProperty text) => Shadow(text, FoldedAnnotation);

    /// <summary>The column that filters compare: the folded one of a text, any other itself.</summary>
    public static IProperty Compared(IProperty property) => Folded(property) ?? property;

    /// <summary>The sort key column of a text; null where the property has none.</summary>
    public static IProperty? SortKey(IProperty text) => Shadow(text, SortKeyAnnotation);

    /// <summary>The value of a text's shadow columns, as one pair of functions for every way of writing.</summary>
    public static (IProperty Text, Func<string, string> Make)? SourceOf(IProperty shadow)
    {
        foreach (var text in shadow.DeclaringType.GetProperties())
        {
            if (Folded(text) == shadow)
            {
                return (text, TextFolding.Fold);
            }

            if (SortKey(text) == shadow)
            {
                return (text, Text.SortKey.Of);
            }
        }

        return null;
    }

    /// <summary>Fills the shadow columns of every row that is about to be saved.</summary>
    internal static void Fill(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var shadow in entry.Metadata.GetProperties().Where(p => p.IsShadowProperty()))
            {
                if (SourceOf(shadow) is var (text, make))
                {
                    entry.CurrentValues[shadow] = entry.CurrentValues[text] is string value ? make(value) : null;
                }
            }
        }
    }

    private static IProperty? Shadow(IProperty text, string annotation) =>
        text.FindAnnotation(annotation)?.Value is string name ? text.DeclaringType.FindProperty(name) : null;
}
