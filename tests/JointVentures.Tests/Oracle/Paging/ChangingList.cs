using JointVentures.Directory.Investments;
using JointVentures.Directory.Store;
using JointVentures.Directory.Ventures;
using JointVentures.Tests.Oracle.Tied;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Tests.Oracle.Paging;

/// <summary>A writer that adds, changes and removes rows while somebody pages.</summary>
/// <param name="path">The store.</param>
/// <param name="seed">What it does follows from this.</param>
public sealed class ChangingList(string path, int seed)
{
    private readonly Random _chance = new(seed);
    private readonly TiedValues _values = new(new Random(seed));
    private long _added = 10_000;

    /// <summary>Writes a few changes in one transaction.</summary>
    /// <param name="entity">Which rows.</param>
    /// <param name="at">The key of the row that the reader stands at; it may go too.</param>
    public void Write(string entity, long at)
    {
        using var context = DirectoryContextFactory.Open(path);
        for (var left = 1 + _chance.Next(3); left > 0; left--)
        {
            if (entity == nameof(JointVenture))
            {
                Write(context.JointVentures.Include(x => x.Stakes).Include(x => x.Investments), context, _values.Venture(++_added), x => x.Id, at);
            }
            else
            {
                Write(context.Investments, context, _values.Investment(++_added, 1 + _chance.Next(40), 1), x => x.Id, at);
            }
        }

        context.SaveChanges();
    }

    private void Write<T>(IQueryable<T> table, DirectoryContext context, T made, Func<T, long> key, long at)
        where T : class
    {
        var rows = table.AsEnumerable().Where(row => context.Entry(row).State != EntityState.Deleted).ToArray();
        var row = rows.FirstOrDefault(row => key(row) == at && _chance.Next(2) == 0) ?? rows[_chance.Next(rows.Length)];
        switch (_chance.Next(3))
        {
            case 0:
                context.Add(made);
                break;
            case 1 when rows.Length > 10:
                Remove(context, row);
                break;
            default:
                Change(row, made);
                break;
        }
    }

    private static void Remove<T>(DirectoryContext context, T row)
        where T : class
    {
        if (row is JointVenture venture)
        {
            context.RemoveRange(venture.Stakes);
            context.RemoveRange(venture.Investments);
        }

        context.Remove(row);
    }

    // Some of the columns, so that an order may or may not see it.
    private void Change<T>(T row, T made)
    {
        switch (row, made)
        {
            case (JointVenture venture, JointVenture other):
                venture.NameEn = other.NameEn;
                venture.Employees = _chance.Next(2) == 0 ? other.Employees : venture.Employees;
                venture.LegalForm = other.LegalForm;
                break;
            case (Investment investment, Investment other):
                investment.Direction = other.Direction;
                investment.MadeOn = _chance.Next(2) == 0 ? other.MadeOn : investment.MadeOn;
                investment.UpdatedAt = other.UpdatedAt;
                break;
        }
    }
}
