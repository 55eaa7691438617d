using System.Reflection;
using System.Text;

namespace JointVentures.Api.Operations.Stored;

/// <summary>The trusted documents as they lie in files: those that the program brings along, and those of a folder.</summary>
public static class DocumentFiles
{
    /// <summary>The ending of such a file.</summary>
    public const string Ending = ".graphql";

    private const string Resources = "operations/";

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The documented operations, which are always trusted.</summary>
    public static IEnumerable<(string Id, string Text)> OfProgram()
    {
        var program = Assembly.GetExecutingAssembly();
        foreach (var name in program.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            using var resource = program.GetManifestResourceStream(name)!;
            resource.CopyTo(bytes);
            yield return (name[Resources.Length..^Ending.Length], Text(bytes.ToArray()));
        }
    }

    /// <summary>The files of a folder in order of name; hidden ones and folders below it are left alone.</summary>
    /// <param name="folder">Its whole path.</param>
    /// <exception cref="InvalidConfigurationException">The folder or a file cannot be read, or is not what it should be.</exception>
    public static IReadOnlyList<(string Id, string Text)> OfFolder(string folder)
    {
        try
        {
            return [.. System.IO.Directory.EnumerateFiles(folder)
                .Where(file => !Path.GetFileName(file).StartsWith('.'))
                .Order(StringComparer.Ordinal)
                .Select(Read)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Wrong($"The folder '{folder}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>What is wrong with the folder.</summary>
    /// <param name="problem">The problem and its remedy.</param>
    public static InvalidConfigurationException Wrong(string problem) =>
        new($"{DocumentSettings.Section}:{nameof(DocumentSettings.Folder)}: {problem}");

    private static (string Id, string Text) Read(string file)
    {
        var name = Path.GetFileName(file);
        if (Path.GetExtension(name) != Ending || Path.GetFileNameWithoutExtension(name) is var id && !DocumentId.IsValid(id))
        {
            throw Wrong($"'{name}' is no document's file: name it by letters, digits, - and _ with the ending {Ending}.");
        }

        try
        {
            return (id, Text(File.ReadAllBytes(file)));
        }
        catch (DecoderFallbackException)
        {
            throw Wrong($"'{name}' is not in UTF-8.");
        }
    }

    private static string Text(byte[] bytes) => _strict.GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
}
