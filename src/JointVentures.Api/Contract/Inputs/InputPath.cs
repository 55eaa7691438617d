using System.Globalization;
using System.Text;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>Where a reader stands within a value; text only when it is asked for, which is where something is wrong.</summary>
internal sealed class InputPath
{
    private readonly List<(string? Name, int Place)> _steps = [];

    /// <summary>How many steps down it is.</summary>
    public int Depth => _steps.Count;

    /// <summary>Goes down to a field of an object.</summary>
    public void Enter(string name) => _steps.Add((name, 0));

    /// <summary>Goes down to an item of a list.</summary>
    public void Enter(int place) => _steps.Add((null, place));

    /// <summary>Goes back up.</summary>
    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>Such as <c>and[1].foundedOn.gt</c>; empty for the value itself.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, place) in _steps)
        {
            _ = name is null ? text.Append(CultureInfo.InvariantCulture, $"[{place}]")
                : text.Length == 0 ? text.Append(name)
                : text.Append('.').Append(name);
        }

        return text.ToString();
    }
}
