using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Kept;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Groups;

/// <summary>Reads groups. However many there are, no more are held than the client is to get.</summary>
/// <param name="query">How they are found.</param>
/// <param name="run">Reads.</param>
internal sealed class GroupReader(GroupQuery query, StoreRun run)
{
    /// <summary>The groups that the client asks for, in their order; those of an earlier request where no record has changed.</summary>
    /// <exception cref="OperationException">A client's value is of no use, or there are too many groups.</exception>
    public IReadOnlyList<GroupRow> Read()
    {
        var first = First();
        if (first == 0)
        {
            run.Check(query.Statement.Plain, NoRow.Instance);
            return [];
        }

        if (run.Groups is not { } kept)
        {
            return Chosen(first);
        }

        var key = $"{KeptKey.Of(query.Statement.Plain, run)}\n{query.Shape}\n{first}";
        if (!kept.TryFind(run.State, key, out var groups))
        {
            groups = Chosen(first);
            kept.Keep(key, groups, Math.Max(1, groups.Count));
        }

        return groups;
    }

    private int? First()
    {
        if (query.First?.In(run.Slots) is not int first)
        {
            return null;
        }

        return first < 0 ? throw new OperationException(new OperationError(
                ErrorCode.PageSizeNegative, "The requested number of groups must be at least 0.").With("requestedItems", first))
            : first > run.Limits.Groups ? throw new OperationException(new OperationError(
                    ErrorCode.PageTooLarge,
                    FormattableString.Invariant($"The maximum allowed groups were exceeded: ask for {run.Limits.Groups} at most."))
                .With("requestedItems", first)
                .With("maxAllowedItems", run.Limits.Groups))
            : first;
    }

    private List<GroupRow> Chosen(int? first)
    {
        var order = new GroupOrder(query.Order, run);
        var most = first ?? run.Limits.Groups;
        var chosen = new List<GroupRow>();
        foreach (var group in Series())
        {
            chosen.Add(group);
            if (first is null && chosen.Count > most)
            {
                throw new OperationException(new OperationError(
                        ErrorCode.TooManyGroups,
                        "There are more groups than allowed: give `first` with an order, filter the records, or group by fewer dimensions.")
                    .With("maxGroups", most));
            }

            // Twice as many, so that sorting them costs little a group.
            if (chosen.Count >= 2 * (long)most)
            {
                Cut(chosen, most, order);
            }
        }

        Cut(chosen, most, order);
        return chosen;
    }

    private static void Cut(List<GroupRow> groups, int most, GroupOrder order)
    {
        groups.Sort(order);
        groups.RemoveRange(Math.Min(most, groups.Count), Math.Max(0, groups.Count - most));
    }

    private IEnumerable<GroupRow> Series()
    {
        var lead = query.Lead?.Choose(NoRow.Instance, run) ?? ChosenLead.None;
        var groups = Groups(lead);
        if (query.Years is { } years)
        {
            var (first, last) = run.ReadOne(
                years.Of(lead), lead.Scope(run.Slots, NoRow.Instance), row => row.IsNull(0) ? (0, -1) : (row.Whole(0), row.Whole(1)));
            groups = YearSeries.Filled(groups, query.DimensionCount, first, last);
        }

        return query.RunningTotal is { } total ? YearSeries.Running(groups, query.DimensionCount, total) : groups;
    }

    private IEnumerable<GroupRow> Groups(ChosenLead lead)
    {
        var scope = lead.Scope(run.Slots, NoRow.Instance);
        var opened = new List<Statement>();
        try
        {
            var rows = Open(query.Statement.Of(lead));
            var parts = query.Parts.Select(part => new GroupPartReader(part, Open(part.Statement.Of(lead)), query.DimensionCount, run)).ToArray();
            while (run.Step(rows))
            {
                var group = new GroupRow(query.Cells);
                group.Take(rows, 0, 0);
                foreach (var part in parts)
                {
                    part.Fill(group);
                }

                yield return group;
            }
        }
        finally
        {
            opened.ForEach(statement => statement.Dispose());
        }

        Statement Open(Parameters.StatementText text)
        {
            var statement = run.Open(text, scope);
            opened.Add(statement);
            return statement;
        }
    }
}
