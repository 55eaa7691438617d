using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Execution.Groups;

/// <summary>The filter that selects exactly a group's records: what the client asked of them and what tells the group apart.</summary>
/// <param name="where">What the client asked; null for nothing.</param>
/// <param name="conditions">What tells the group apart.</param>
public sealed class GroupWhereWriter(ObjectInput? where, IReadOnlyList<GroupCondition> conditions) : FieldWriter
{
    private readonly KeyValuePair<string, InputValue>[] _asked = [.. (where?.Entries ?? []).Where(entry => entry.Key != FilterWords.And)];
    private readonly IReadOnlyList<InputValue> _also = (where?.Find(FilterWords.And) as ListInput)?.Items ?? [];

    /// <inheritdoc/>
    public override bool NotesErrors => false;

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        var group = (GroupRow)row;
        var json = run.Json;
        if (_asked.Length == 0 && _also.Count == 0 && conditions is [var only])
        {
            only.Write(group, run);
            return;
        }

        json.Raw('{');
        foreach (var (i, (name, value)) in _asked.Index())
        {
            json.Comma(i);
            json.Text(name);
            json.Raw(':');
            json.Input(value, run.Slots);
        }

        // Beside what was asked and not around it, for a filter may be nested only so deep.
        if (_also.Count + conditions.Count > 0)
        {
            json.Comma(_asked.Length);
            json.Text(FilterWords.And);
            json.Raw(":["u8);
            var place = 0;
            foreach (var value in _also)
            {
                json.Comma(place++);
                json.Input(value, run.Slots);
            }

            foreach (var condition in conditions)
            {
                json.Comma(place++);
                condition.Write(group, run);
            }

            json.Raw(']');
        }

        json.Raw('}');
    }
}
