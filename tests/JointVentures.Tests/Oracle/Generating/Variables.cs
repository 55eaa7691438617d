using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>Makes variables out of some of the values.</summary>
/// <param name="draw">The chance.</param>
public sealed class Variables(Draw draw)
{
    private readonly List<Variable> _declared = [];

    // The value of a variable holds no variables itself.
    private bool _inside;

    /// <summary>The variables so far.</summary>
    public IReadOnlyList<Variable> Declared => _declared;

    /// <summary>A value as it is made, or a variable that has it.</summary>
    /// <param name="type">The type of the place where it stands.</param>
    /// <param name="make">Makes the value.</param>
    /// <param name="percent">In how many of a hundred cases it becomes a variable.</param>
    public Input Perhaps(string type, Func<Input> make, int percent = 12)
    {
        if (_inside || !draw.Chance(percent))
        {
            return make();
        }

        var required = type.EndsWith('!');
        var value = Constant(make);
        // Given, left out, left to a default, given in spite of one, given where it must be.
        var way = draw.Weighted(60, required ? 0 : 8, 15, 10, required || value is NullInput ? 0 : 7);
        var standard = way is 2 or 3 ? (way == 2 ? value : Constant(make)) : null;
        var given = way is 0 or 3 or 4 ? value : null;
        // A null that is given where the type forbids it refuses the operation.
        if (required && draw.Below(300) == 0)
        {
            given = new NullInput();
        }

        var again = draw.Weighted(75, 15, 10) switch
        {
            0 => Constant(make),
            1 when !required && way != 4 => new NullInput(),
            2 when (!required && way != 4) || standard is not null => null,
            _ => value,
        };
        var name = $"v{_declared.Count + 1}";
        _declared.Add(new Variable(name, way == 4 ? type + "!" : type, standard, given, again));
        return new VariableInput(name);
    }

    /// <summary>A value without variables in it.</summary>
    public Input Constant(Func<Input> make)
    {
        var before = _inside;
        _inside = true;
        var value = make();
        _inside = before;
        return value;
    }
}
