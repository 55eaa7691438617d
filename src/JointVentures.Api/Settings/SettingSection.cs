using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace JointVentures.Api.Settings;

/// <summary>
/// A record that a section of the configuration is read into: the one declaration of its settings, which their check, the help
/// and the README's table follow. Several records may share a section.
/// </summary>
/// <param name="Name">The section.</param>
/// <param name="Defaults">The record as it is where nothing is set.</param>
public sealed record SettingSection(string Name, object Defaults)
{
    /// <summary>The properties that can be set, in the order of their declaration.</summary>
    public IEnumerable<PropertyInfo> Properties => Defaults.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite);

    /// <summary>The key of a property.</summary>
    /// <param name="property">One of <see cref="Properties"/>.</param>
    public string KeyOf(PropertyInfo property) => ConfigurationPath.Combine(Name, property.Name);

    /// <summary>The settings, as a person reads them; of a table those of its entries, under the key <c>name</c>.</summary>
    public IEnumerable<Setting> Describe() => Properties.SelectMany(property => EntryOf(property) is { } entry
        ? new SettingSection(ConfigurationPath.Combine(KeyOf(property), "name"), Activator.CreateInstance(entry)!).Describe()
        : [new Setting(KeyOf(property), Written(property.GetValue(Defaults)), RangeOf(property), Meanings.Of(property))]);

    private static Type? EntryOf(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } table && table.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
            ? table.GetGenericArguments()[1]
            : null;

    private static string? RangeOf(PropertyInfo property) => property.GetCustomAttribute<RangeAttribute>() is { } range
        ? string.Create(CultureInfo.InvariantCulture, $"{range.Minimum} to {range.Maximum}")
        : null;

    // As it would be given: a list by its entries, and of what is a record or a table of its own nothing.
    private static string Written(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        string text => text,
        System.Collections.IEnumerable list => string.Join(", ", list.Cast<object>()),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
