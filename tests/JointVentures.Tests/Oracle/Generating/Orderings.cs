using JointVentures.Api.Contract.Declarations;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>Random orders, with one field in each object.</summary>
/// <param name="draw">The chance.</param>
public sealed class Orderings(Draw draw)
{
    /// <summary>An order of an entity, without variables.</summary>
    public Input Of(EntityDeclaration entity) => draw.Weighted(2, 2, 2, 14, 80) switch
    {
        0 => new NullInput(),
        1 => new ItemsInput([]),
        2 => new ItemsInput([new EntriesInput([])]),
        3 => Key(entity),
        _ => new ItemsInput([.. Enumerable.Range(0, 1 + draw.Weighted(50, 30, 15, 5)).Select(_ => Key(entity))]),
    };

    /// <summary>An object with one key.</summary>
    public EntriesInput Key(EntityDeclaration entity) => Item(entity.Fields, 0);

    private EntriesInput Item(IReadOnlyList<Field> fields, int depth)
    {
        var usable = fields.Where(field => field is LeafField { Sortable: true } or ValueField { Type.Filterable: true }
            || (depth < 3 && field is ToOneField { Filterable: true })).ToArray();
        var field = draw.Of(usable);
        Input value = field switch
        {
            _ when draw.Below(150) == 0 => new NullInput(),
            ValueField group => Item(group.Fields, depth + 1),
            ToOneField one => Item(one.Target.Fields, depth + 1),
            _ => draw.Of(new ScalarInput("ASC", "\"ASC\""), new ScalarInput("DESC", "\"DESC\"")),
        };
        return new EntriesInput([KeyValuePair.Create(field.Name, value)]);
    }
}
