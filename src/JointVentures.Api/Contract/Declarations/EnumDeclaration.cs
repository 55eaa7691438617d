using System.Text.Json;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>An enumeration of the contract: its members' names and meanings in the order that sorting follows.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says, for a business reader.</param>
/// <param name="Members">The members; a member's place is the stored number.</param>
public sealed record EnumDeclaration(string Name, string Description, IReadOnlyList<EnumMember> Members)
{
    /// <summary>The direction from the highest to the lowest.</summary>
    public const string Descending = "DESC";

    /// <summary>Whether a member that a client names decides what a plan looks like, and not only what it is run with.</summary>
    public bool DecidesPlan { get; init; }

    /// <summary>The directions of an order.</summary>
    public static EnumDeclaration Direction { get; } = new(
        "SortEnumType",
        "The direction of an order. Texts follow digits, then Latin, then the Kazakh alphabet, which holds the Russian one; enumerations follow the order of their members.",
        [
            new EnumMember("ASC", "From the lowest to the highest; records without a value come first."),
            new EnumMember(Descending, "From the highest to the lowest; records without a value come last."),
        ])
    {
        DecidesPlan = true,
    };

    /// <summary>The declaration of an enumeration of the directory.</summary>
    /// <param name="type">The enumeration.</param>
    /// <param name="docs">The docs of its assembly, which are the descriptions.</param>
    /// <exception cref="InvalidOperationException">The members are not numbered from zero, as the store needs them.</exception>
    public static EnumDeclaration Of(Type type, XmlDocs docs)
    {
        var values = Enum.GetValuesAsUnderlyingType(type).Cast<int>().ToArray();
        if (!values.SequenceEqual(Enumerable.Range(0, values.Length)))
        {
            throw new InvalidOperationException($"The members of {type.Name} must be numbered from 0.");
        }

        var members = Enum.GetNames(type).Select(name =>
            new EnumMember(JsonNamingPolicy.SnakeCaseUpper.ConvertName(name), docs.Member(type, name)));
        return new EnumDeclaration(type.Name, docs.Type(type), [.. members]);
    }

    /// <summary>The stored number of the member called <paramref name="name"/>; null where there is none.</summary>
    public int? Find(string name)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (Members[i].Name == name)
            {
                return i;
            }
        }

        return null;
    }
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it means.</param>
public sealed record EnumMember(string Name, string Description);
