using GraphQL.Types;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Scalars;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Exports.Columns;
using JointVentures.Api.Planning.Selections;
using JointVentures.Directory.Text;

namespace JointVentures.Api.Planning.Exports;

/// <summary>Plans the columns of an exported table: one for each scalar that is selected, however deep, in the order of the document.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
/// <param name="slots">The request's variables, for what a header tells of arguments.</param>
/// <param name="language">The language of the headers.</param>
public sealed class ColumnPlanner(PlanScope scope, IReadOnlyList<object?> slots, Language language)
{
    private readonly List<PlannedColumn> _columns = [];

    /// <summary>Plans them.</summary>
    /// <param name="type">The type of a row.</param>
    /// <param name="selected">What is selected on it.</param>
    public Table Plan(IObjectGraphType type, IReadOnlyList<SelectedField> selected)
    {
        _columns.Clear();
        var row = Object(type, selected, new ColumnPath("", "", IsWithinList: false));
        var seen = _columns.CountBy(column => column.Header).ToDictionary();

        // One field may be selected twice, under other names of the client's.
        return new Table([.. _columns.Select(column => new Column(
            seen[column.Header] == 1 ? column.Header : $"{column.Header} [{column.ResponsePath}]", column.Kind, column.IsList))], row);
    }

    private ObjectShape Object(IObjectGraphType type, IReadOnlyList<SelectedField> selected, ColumnPath path) =>
        new([.. selected.Select(field => Field(type, field, path))]);

    private RowShape Field(IObjectGraphType type, SelectedField field, ColumnPath path)
    {
        var below = path.To(field.ResponseName, Header(type, field));
        return field.Name == TypeNames.OwnField
            ? Leaf(ColumnKind.Text, below)
            : Value(type.GetField(field.Name)!.ResolvedType!, field, below);
    }

    private RowShape Value(IGraphType type, SelectedField field, ColumnPath path)
    {
        switch (type)
        {
            case NonNullGraphType required:
                return Value(required.ResolvedType!, field, path);
            case ListGraphType list:
                var first = _columns.Count;
                var item = Value(list.ResolvedType!, field, path with { IsWithinList = true });
                return new ListShape(item, first.._columns.Count);
            case IObjectGraphType value:
                var names = value.ResolvedInterfaces.Select(x => x.Name).Prepend(value.Name).ToArray();
                return Object(value, scope.Collect(field.SelectionSets, names), path);
            default:
                return Leaf(KindOf(type.Name), path);
        }
    }

    private LeafShape Leaf(ColumnKind kind, ColumnPath path)
    {
        _columns.Add(new PlannedColumn(path.Header, path.Response, kind, path.IsWithinList));
        return new LeafShape(_columns.Count - 1);
    }

    // What a scalar is asked with tells what it is, such as the currency of an amount.
    private string Header(IObjectGraphType type, SelectedField field)
    {
        if (FieldLabels.IsUnnamed(field.Name))
        {
            return "";
        }

        var label = FieldLabels.Find(field.Name)?.In(language) ?? field.Name;
        return field.SelectionSets.Count == 0 && field.Node.Arguments is { Count: > 0 } given
            && given.Items.Select(argument => Scalar(type, field, argument.Name.StringValue)?.In(slots)).OfType<object>().ToArray() is { Length: > 0 } values
                ? $"{label} ({string.Join(", ", values)})"
                : label;
    }

    private ValueSource? Scalar(IObjectGraphType type, SelectedField field, string argument) =>
        scope.Arguments(type.Name, field).Scalar(argument);

    private static ColumnKind KindOf(string scalar) => scalar switch
    {
        ScalarNames.Int or ScalarNames.Long or ScalarNames.Float or ScalarNames.Decimal => ColumnKind.Number,
        ScalarNames.Boolean => ColumnKind.Boolean,
        ScalarNames.LocalDate => ColumnKind.Date,
        ScalarNames.DateTime => ColumnKind.Instant,
        _ => ColumnKind.Text,
    };

    private readonly record struct PlannedColumn(string Header, string ResponsePath, ColumnKind Kind, bool IsList);

    // The way down to a column.
    private readonly record struct ColumnPath(string Header, string Response, bool IsWithinList)
    {
        public ColumnPath To(string response, string header) => this with
        {
            Response = Response.Length == 0 ? response : $"{Response}.{response}",
            Header = Header.Length == 0 ? header : header.Length == 0 ? Header : $"{Header}: {header}",
        };
    }
}
