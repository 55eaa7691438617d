using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents.Merging;

/// <summary>
/// Fields with one response name agree with each other (specification, section 5.3.2). All of a name are compared with the first,
/// level by level, where the engine compares each with each: agreement is an equivalence, so that this says the same.
/// </summary>
public sealed class FieldsInSetCanMerge
{
    private readonly HashSet<MergedSelections> _known = [];
    private readonly Queue<MergedSelections> _waiting = [];
    private readonly WrittenArguments _arguments = new();
    private readonly MergedFields _fields;
    private readonly ValidationContext _context;
    private readonly OperationLimits _limits;
    private int _seen;

    private FieldsInSetCanMerge(ValidationContext context, OperationLimits limits) =>
        (_context, _limits, _fields) = (context, limits, new MergedFields(context.Document, context.Schema, limits));

    private bool Enough => _context.HasErrors && _context.Errors.Count() >= _limits.ValidationErrors;

    /// <summary>Reports fields that contradict each other, until there are as many errors as an answer tells.</summary>
    /// <param name="context">Holds the document, whatever else is wrong with it, and takes the errors.</param>
    /// <param name="limits">How many fields and fragments it may come to with fragments filled in.</param>
    /// <exception cref="OperationException">It comes to more.</exception>
    public static void Check(ValidationContext context, OperationLimits limits)
    {
        var rule = new FieldsInSetCanMerge(context, limits);
        foreach (var operation in context.Document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            rule.Check(operation.SelectionSet, context.Schema.Query);
        }

        // Those of the other fragments are looked at where they are spread.
        foreach (var fragment in context.Document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            if (!rule._fields.Has(fragment))
            {
                rule.Check(fragment.SelectionSet, rule._fields.TypeOf(fragment.TypeCondition));
            }
        }
    }

    private void Check(GraphQLSelectionSet selections, IGraphType? type)
    {
        _seen = 0;
        _waiting.Enqueue(new([null], [selections], Agreement.All));
        while (!Enough && _waiting.TryDequeue(out var next))
        {
            var fields = _fields.Of(next, type).Values;
            Count(fields.Sum(same => same.Count), next.Extent);
            foreach (var same in fields)
            {
                if (same.Count == 1)
                {
                    GoOn(same, next.Extent);
                    continue;
                }

                Agree(same, next.Extent);
            }
        }
    }

    private void Count(int fields, Agreement extent)
    {
        // What must agree in names alone has been counted for its types.
        _seen += extent == Agreement.Names ? 0 : fields;
        if (_seen > _limits.Fields)
        {
            throw DocumentSize.TooManyFields(_seen, _limits);
        }
    }

    private void Agree(List<MergedField> same, Agreement extent)
    {
        // One error for two fields is enough: what they are matters more than how their values look.
        HashSet<GraphQLField> told = [];
        IReadOnlyCollection<List<MergedField>> parts = extent.HasFlag(Agreement.Names) ? CommonParents.Of(same) : [];
        foreach (var part in parts)
        {
            AgreeInNames(part, told);
        }

        if (extent.HasFlag(Agreement.Types))
        {
            AgreeInTypes(same, told);
        }

        if (parts.Count == 1)
        {
            GoOn(same, extent);
            return;
        }

        if (extent.HasFlag(Agreement.Types))
        {
            GoOn(same, Agreement.Types);
        }

        foreach (var part in parts)
        {
            GoOn(part, Agreement.Names);
        }
    }

    private void AgreeInNames(List<MergedField> same, HashSet<GraphQLField> told)
    {
        for (var i = 1; i < same.Count; i++)
        {
            if (same[0].Node.Name != same[i].Node.Name)
            {
                Report(FieldConflict.OfNames(_context, same[0], same[i]));
                told.Add(same[i].Node);
            }
            else if (!_arguments.Same(same[0].Node, same[i].Node))
            {
                Report(FieldConflict.OfArguments(_context, same[0], same[i]));
                told.Add(same[i].Node);
            }
        }
    }

    private void AgreeInTypes(List<MergedField> same, HashSet<GraphQLField> told)
    {
        var first = same.Find(field => field.Type is not null);
        foreach (var field in same)
        {
            if (field.Type is not null && !ResponseShape.Same(first!.Type!, field.Type) && told.Add(field.Node))
            {
                Report(FieldConflict.OfTypes(_context, first, field));
            }
        }
    }

    private void GoOn(List<MergedField> same, Agreement extent)
    {
        var owners = same.FindAll(field => field.Node.SelectionSet is not null);
        if (owners.Count > 0)
        {
            var next = new MergedSelections(owners, owners.ConvertAll(field => field.Node.SelectionSet!), extent);
            if (_known.Add(next))
            {
                _waiting.Enqueue(next);
            }
        }
    }

    private void Report(ValidationError error)
    {
        if (!Enough)
        {
            _context.ReportError(error);
        }
    }
}
