using GraphQL.Types;

namespace JointVentures.Api.Contract.Documents.Merging;

/// <summary>Parts fields by the objects that they can be answered for: two different types of objects have none in common.</summary>
internal static class CommonParents
{
    /// <summary>Parts them: one part where all of them can be answered for one object.</summary>
    /// <param name="fields">The fields.</param>
    /// <returns>A part for each type of objects, with the fields of interfaces and unions in all of them.</returns>
    public static IReadOnlyCollection<List<MergedField>> Of(List<MergedField> fields)
    {
        if (!Differ(fields))
        {
            return [fields];
        }

        var byType = new Dictionary<IGraphType, List<MergedField>>();
        foreach (var type in fields.Select(field => field.Parent).OfType<IObjectGraphType>())
        {
            byType.TryAdd(type, []);
        }

        foreach (var field in fields)
        {
            IEnumerable<List<MergedField>> own = field.Parent is IObjectGraphType ? [byType[field.Parent]] : byType.Values;
            foreach (var part in own)
            {
                part.Add(field);
            }
        }

        return byType.Values;
    }

    private static bool Differ(List<MergedField> fields)
    {
        IObjectGraphType? first = null;
        foreach (var field in fields)
        {
            if (field.Parent is IObjectGraphType type && (first ??= type) != type)
            {
                return true;
            }
        }

        return false;
    }
}
