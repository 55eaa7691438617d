using GraphQL.Types;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The types of the schema while it is built, each made once. Types refer to each other, so they are filled later.</summary>
/// <param name="limits">What descriptions say of an operation's limits.</param>
internal sealed class TypeBook(OperationLimits limits)
{
    private readonly Dictionary<string, IGraphType> _types = [];
    private readonly Queue<Action> _unfilled = new();

    /// <summary>What descriptions say of an operation's limits.</summary>
    public OperationLimits Limits { get; } = limits;

    /// <summary>The types in the order in which they were first asked for.</summary>
    public IReadOnlyCollection<IGraphType> Types => _types.Values;

    /// <summary>The type called <paramref name="name"/>, made when it is first asked for.</summary>
    /// <exception cref="InvalidCastException">The name belongs to a type of another kind.</exception>
    public T Type<T>(string name, string description, Action<T> fill)
        where T : GraphType, new()
    {
        if (_types.TryGetValue(name, out var known))
        {
            return (T)known;
        }

        var type = new T { Name = name, Description = description };
        _types.Add(name, type);
        _unfilled.Enqueue(() => fill(type));
        return type;
    }

    /// <summary>A type that says itself what it is.</summary>
    public T Type<T>()
        where T : GraphType, new()
    {
        var type = new T();
        if (_types.TryAdd(type.Name, type))
        {
            return type;
        }

        return (T)_types[type.Name];
    }

    /// <summary>Fills the types until none is left, those that others ask for included.</summary>
    public void Complete()
    {
        while (_unfilled.TryDequeue(out var fill))
        {
            fill();
        }
    }
}
