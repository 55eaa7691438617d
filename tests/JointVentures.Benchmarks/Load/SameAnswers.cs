using System.Text;

namespace JointVentures.Benchmarks.Load;

/// <summary>Checks that targets answer the same, byte for byte, before they are timed.</summary>
public static class SameAnswers
{
    private const int MostChecked = 50;

    /// <summary>Sends the first requests of each target.</summary>
    /// <exception cref="DifferentAnswersException">Two answers differ.</exception>
    public static void Check(params IReadOnlyList<LoadTarget> targets)
    {
        var connections = targets.Select(target => new LoadConnection(target.Port)).ToArray();
        for (var i = 0; i < Math.Min(MostChecked, targets[0].Requests.Length); i++)
        {
            var answers = targets.Select((target, side) => Encoding.UTF8.GetString(connections[side].Send(target.Requests[i]))).ToArray();
            if (answers.Distinct().Count() > 1)
            {
                throw new DifferentAnswersException(Encoding.UTF8.GetString(targets[0].Requests[i]), answers);
            }
        }

        Array.ForEach(connections, connection => connection.Dispose());
    }
}

/// <summary>What is compared does not answer the same, so that there is nothing to compare.</summary>
/// <param name="request">What was asked.</param>
/// <param name="answers">The answers.</param>
public sealed class DifferentAnswersException(string request, IEnumerable<string> answers)
    : Exception($"The sides answer differently:\n{request}\n{string.Join('\n', answers)}");
