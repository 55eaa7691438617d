namespace JointVentures.Api.Settings;

/// <summary>Finds keys of the configuration that nothing reads, so that a misspelt limit does not go unnoticed.</summary>
internal static class SettingNames
{
    private const int LikelyErrors = 2;

    /// <summary>Looks at every key of the program's own sections, and at sections that are called nearly so.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="sections">The program's sections.</param>
    /// <exception cref="InvalidConfigurationException">A key is unknown.</exception>
    public static void Check(IConfiguration configuration, IEnumerable<SettingSection> sections)
    {
        foreach (var section in sections.ToLookup(section => section.Name, StringComparer.OrdinalIgnoreCase))
        {
            var known = section.SelectMany(part => part.Properties).Select(property => property.Name).ToArray();
            foreach (var key in configuration.GetSection(section.Key).GetChildren().Select(child => child.Key).Where(key => !Holds(known, key)))
            {
                throw Unknown(ConfigurationPath.Combine(section.Key, key), known.Select(name => ConfigurationPath.Combine(section.Key, name)));
            }

            // The environment is full of others' names, so that only a known key in a section of nearly the name is told from them.
            foreach (var other in configuration.GetChildren().Where(other => IsNearly(other.Key, section.Key)))
            {
                if (other.GetChildren().FirstOrDefault(child => Holds(known, child.Key)) is { } child)
                {
                    throw Unknown(child.Path, [ConfigurationPath.Combine(section.Key, child.Key)]);
                }
            }
        }
    }

    private static InvalidConfigurationException Unknown(string key, IEnumerable<string> known)
    {
        var nearest = known.MinBy(name => Errors(key, name))!;
        return new InvalidConfigurationException(
            IsNearly(key, nearest) || Errors(key, nearest) == 0
                ? $"{key}: there is no such setting. Did you mean {nearest}?"
                : $"{key}: there is no such setting. --help lists those that there are.");
    }

    private static bool Holds(string[] known, string key) => known.Contains(key, StringComparer.OrdinalIgnoreCase);

    private static bool IsNearly(string one, string other) => Errors(one, other) is > 0 and <= LikelyErrors;

    // Letters too many, too few, wrong or swapped, as many as lie between two names.
    private static int Errors(string one, string other)
    {
        var (a, b) = (one.ToUpperInvariant(), other.ToUpperInvariant());
        var errors = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    errors[i, j] = i + j;
                    continue;
                }

                var replaced = errors[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                errors[i, j] = Math.Min(replaced, 1 + Math.Min(errors[i - 1, j], errors[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    errors[i, j] = Math.Min(errors[i, j], 1 + errors[i - 2, j - 2]);
                }
            }
        }

        return errors[a.Length, b.Length];
    }
}
