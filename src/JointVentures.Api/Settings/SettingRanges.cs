using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace JointVentures.Api.Settings;

/// <summary>Holds settings to their data annotations; what is wrong is said with the key that a person sets.</summary>
/// <typeparam name="T">The record that holds them.</typeparam>
/// <param name="section">Its section.</param>
internal sealed class SettingRanges<T>(SettingSection section) : IValidateOptions<T>
    where T : class
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var problems = section.Properties.SelectMany(property => Problems(property, property.GetValue(options))).ToArray();
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> Problems(PropertyInfo property, object? value) => property
        .GetCustomAttributes<ValidationAttribute>()
        .Where(rule => !rule.IsValid(value))
        .Select(rule => rule is RangeAttribute range
            ? FormattableString.Invariant($"{section.KeyOf(property)}: it must be from {range.Minimum} to {range.Maximum}, not {value}.")
            : $"{section.KeyOf(property)}: {rule.FormatErrorMessage(property.Name)}");
}
