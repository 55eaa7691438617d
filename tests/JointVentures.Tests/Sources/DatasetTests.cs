using System.Text.Json;
using JointVentures.Tests.Conventions;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Sources;

/// <summary>What `dataset` says, before and after other data are brought in.</summary>
public sealed class DatasetTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    /// <summary>Makes the store.</summary>
    public DatasetTests() => _folder.Open();

    [Fact]
    public async Task It_says_what_there_is_as_of_when_and_from_where() => Assert.Equal(
        """
        {"version":"00000000000000aa","asOf":"2019-11-07","generatedAt":"2019-11-07T00:00:00Z","ventures":2,"partners":5,"investments":2,"origin":"GENERATED","sources":[{"title":"A document","url":"https://example.org/","publishedOn":"2019-11-07"}]}
        """.Trim(),
        (await DatasetAsync()).GetRawText());

    [Fact]
    public async Task After_an_import_it_speaks_of_the_imported_data()
    {
        _folder.Run(
            """
            begin;
            update JointVentures set Origin = 2;
            update Partners set Origin = 2;
            delete from Investments where Id = 2;
            update Investments set Origin = 2;
            insert into Citations (Id, Key, Title, Url) values (2, 'register', 'A register', 'https://example.org/register');
            update Dataset set Version = '00000000000000bb', AsOf = '2026-03-31', GeneratedAt = 1774947600000000, Origin = 2;
            commit;
            """);

        Assert.Equal(
            """
            {"version":"00000000000000bb","asOf":"2026-03-31","generatedAt":"2026-03-31T09:00:00Z","ventures":2,"partners":5,"investments":1,"origin":"IMPORTED","sources":[{"title":"A document","url":"https://example.org/","publishedOn":"2019-11-07"},{"title":"A register","url":"https://example.org/register","publishedOn":null}]}
            """.Trim(),
            (await DatasetAsync()).GetRawText());
    }

    public void Dispose() => _folder.Dispose();

    private async Task<JsonElement> DatasetAsync()
    {
        using var api = new ApiUnderTest(_folder.Store);
        return (await api.Answer(
            "{ dataset { version asOf generatedAt ventures partners investments origin sources { title url publishedOn } } }")).At("data", "dataset");
    }
}
