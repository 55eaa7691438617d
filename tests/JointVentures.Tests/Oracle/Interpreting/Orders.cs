using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>Reads orders by rules 24 to 26 of the conventions.</summary>
/// <remarks>The engine loses the order in which the fields of one object are written; here an object states one alone.</remarks>
/// <param name="store">The rows.</param>
/// <param name="problems">Takes what is wrong.</param>
public sealed class Orders(LoadedStore store, Problems problems)
{
    private const int Descending = 1;

    /// <summary>The keys that a client states.</summary>
    public IReadOnlyList<RowKey> Of(object? order, EntityDeclaration entity)
    {
        var keys = new List<RowKey>();
        foreach (var item in order is null ? [] : ((System.Collections.IEnumerable)order).Cast<object>())
        {
            Add(keys, item, entity.Fields, "", row => row);
        }

        return keys;
    }

    private void Add(List<RowKey> keys, object item, IReadOnlyList<Field> fields, string path, Func<object, object?> way)
    {
        foreach (var (name, value) in (IDictionary<string, object?>)item)
        {
            switch (value, fields.Single(field => field.Name == name))
            {
                case (null, _):
                    problems.Add("HC0026");
                    break;
                case (int direction, LeafField leaf):
                    keys.Add(new RowKey(path + name, row => StoredLeaf.Ordered(way(row), leaf.Column), direction == Descending));
                    break;
                case (_, ValueField group):
                    Add(keys, value, group.Fields, $"{path}{name}.", way);
                    break;
                case (_, ToOneField one):
                    Add(keys, value, one.Target.Fields, $"{path}{name}.", row => store.One(way(row), one.ForeignKey));
                    break;
                case var (_, field):
                    throw new InvalidOperationException($"{field.Name} is in no order.");
            }
        }
    }
}
