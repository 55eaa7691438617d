using System.Globalization;
using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Reference;
using JointVentures.Seed.Ventures;

namespace JointVentures.Seed.Agreements;

/// <summary>
/// Makes the agreements between regions. Seventy-six subjects have one; which nine have none is not in the source: this
/// generator leaves out far and small ones and those that only the source counts to Russia.
/// </summary>
internal sealed class AgreementRows
{
    private static readonly DateOnly _lastBeforeTheForum = Days.Last.AddDays(-1);
    private readonly long _seed;
    private readonly IReadOnlyList<Topic> _topics = Topic.Read();
    private readonly Dictionary<string, long> _sectors;
    private readonly Region[] _russian;
    private readonly Weights<Region> _anyRussian;
    private readonly Weights<Region> _anyKazakh;
    private readonly Region[] _russianBorder;
    private readonly Region[] _kazakhBorder;
    private readonly Forum _forum;
    private readonly Dictionary<(long Russian, long Kazakh, Topic Topic), int> _concluded = [];

    public AgreementRows(long seed, ReferenceData reference)
    {
        _seed = seed;
        _sectors = reference.Sectors.ToDictionary(x => x.Code, x => x.Id);
        var without = EmbeddedTable.Read("vocabulary/regions-without-agreements.csv", row => row.Text("code"));
        _russian = [.. reference.Regions.Where(x => x.Country == Country.Ru && !x.Disputed && !without.Contains(x.Code))];
        var kazakh = reference.Regions.Where(x => x.Country == Country.Kz).ToArray();
        _russianBorder = [.. _russian.Where(x => x.OnCommonBorder)];
        _kazakhBorder = [.. kazakh.Where(x => x.OnCommonBorder)];
        _anyRussian = new Weights<Region>(_russian.Select(x => (x, x.OnCommonBorder ? 12 : 1)));
        _anyKazakh = new Weights<Region>(kazakh.Select(x => (x, x.OnCommonBorder ? 4 : 1)));
        _forum = reference.Forums.Single(x => x.HeldOn == Days.Last);
    }

    /// <summary>The agreements of a size, in the order of their keys.</summary>
    public IEnumerable<Agreement> Make(Proportions proportions)
    {
        var order = new Permutation(_seed, Purpose.Order, 0, _russian.Length);
        for (var row = 0; row < proportions.Agreements; row++)
        {
            var draw = Draw.For(_seed, Purpose.Agreement, row);
            var atTheForum = row >= proportions.Agreements - proportions.AgreementsAtTheForum;

            // The first ones go round the subjects, so that each has one; the forum's are of the border.
            var russian = atTheForum ? _russianBorder[draw.Below(_russianBorder.Length)]
                : row < _russian.Length ? _russian[order.At(row)]
                : _anyRussian.Pick(ref draw);
            var kazakh = atTheForum ? _kazakhBorder[draw.Below(_kazakhBorder.Length)] : _anyKazakh.Pick(ref draw);
            yield return Between(russian, kazakh, TopicFor(ref draw, russian, kazakh), row + 1, atTheForum, Days.Between(ref draw, Days.First, _lastBeforeTheForum));
        }
    }

    private Topic TopicFor(ref Draw draw, Region russian, Region kazakh)
    {
        Topic topic;
        do
        {
            topic = _topics[draw.Below(_topics.Count)];
        }
        while (topic.BorderOnly && !(russian.OnCommonBorder && kazakh.OnCommonBorder));
        return topic;
    }

    private Agreement Between(Region russian, Region kazakh, Topic topic, long id, bool atTheForum, DateOnly otherDay)
    {
        var key = (russian.Id, kazakh.Id, topic);
        var time = _concluded[key] = _concluded.GetValueOrDefault(key) + 1;
        var number = time == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" № {time}");
        var ru = $"{topic.Ru}{number}: {russian.NameRu} — {kazakh.NameRu}";
        return new Agreement
        {
            Id = id,
            TitleRu = ru,
            TitleKk = $"{topic.Kk}{number}: {russian.NameKk} — {kazakh.NameKk}",
            TitleEn = Transliteration.Of(ru),
            TitleLanguages = Languages.Ru | Languages.Kk,
            RussianRegionId = russian.Id,
            KazakhRegionId = kazakh.Id,
            SectorId = topic.SectorCode is { } code ? _sectors[code] : null,
            SignedOn = atTheForum ? Days.Last : otherDay,
            ForumId = atTheForum ? _forum.Id : null,
            Origin = Origin.Generated,
        };
    }
}
