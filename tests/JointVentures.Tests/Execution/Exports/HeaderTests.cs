using GraphQL;
using GraphQL.Types;
using JointVentures.Api.Execution.Exports;
using JointVentures.Api.Planning.Exports;
using JointVentures.Directory.Text;
using JointVentures.Tests.Contract;

namespace JointVentures.Tests.Execution.Exports;

public sealed class HeaderTests(ExportHost host) : IClassFixture<ExportHost>
{
    private const string Query = "{ jointVentures { nodes { id name { ru } region { code } charterCapital { usd in(currency: KZT) } stakes { sharePercent } investments { totalCount } } } }";

    [Theory]
    [InlineData(null, "en", "Id,Name: Russian,Region: Code,Charter capital: In US dollars,Charter capital: Converted (KZT),\"Stakes: Share, %\",Investments: Count")]
    [InlineData("de, *;q=0.5", "en", "Id,Name: Russian,Region: Code,Charter capital: In US dollars,Charter capital: Converted (KZT),\"Stakes: Share, %\",Investments: Count")]
    [InlineData("ru-KZ, en;q=0.8", "ru", "Идентификатор,Название: по-русски,Регион: Код,Уставный капитал: В долларах США,Уставный капитал: В пересчёте (KZT),\"Доли: Доля, %\",Инвестиции: Количество")]
    [InlineData("en;q=0.4, kk", "kk", "Идентификатор,Атауы: орысша,Өңір: Коды,Жарғылық капиталы: АҚШ долларымен,Жарғылық капиталы: Қайта есептегенде (KZT),\"Үлестер: Үлесі, %\",Инвестициялар: Саны")]
    [InlineData("kk;q=0, ru;q=0.1", "ru", "Идентификатор,Название: по-русски,Регион: Код,Уставный капитал: В долларах США,Уставный капитал: В пересчёте (KZT),\"Доли: Доля, %\",Инвестиции: Количество")]
    public async Task The_headers_are_in_the_language_that_is_asked_for(string? asked, string given, string headers)
    {
        using var response = await host.ExportAsync(ExportFormat.Csv, Query, language: asked);

        Assert.Equal(headers, (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n")[0]);
        Assert.Equal(given, Assert.Single(response.Content.Headers.ContentLanguage));
        Assert.Equal(["Accept", "Accept-Language"], response.Headers.Vary);
    }

    [Fact]
    public async Task Columns_that_would_be_called_alike_are_told_apart_by_the_client_s_own_names()
    {
        using var response = await host.ExportAsync(
            ExportFormat.Csv, "{ regions { nodes { a: code b: code name { ru } title: name { ru } only: kind } } }");

        Assert.Equal(
            ["Code [a]", "Code [b]", "Name: Russian [name.ru]", "Name: Russian [title.ru]", "Kind"],
            Files.Csv(await response.Content.ReadAsByteArrayAsync())[0]);
    }

    [Fact]
    public void Every_field_that_can_be_selected_below_a_connection_has_a_label_in_three_languages()
    {
        var types = new HashSet<IObjectGraphType>();
        foreach (var connection in ContractUnderTest.Schema.Schema.AllTypes.OfType<IObjectGraphType>().Where(type => type.Name.EndsWith("Connection", StringComparison.Ordinal)))
        {
            Collect(connection, types);
        }

        var fields = types.SelectMany(type => type.Fields).Select(field => field.Name).Append("__typename").Distinct().Where(field => !FieldLabels.IsUnnamed(field)).ToArray();
        Assert.True(fields.Length > 60);
        Assert.All(fields, field =>
        {
            var label = FieldLabels.Find(field);
            Assert.True(label is not null, $"{field} has no label.");
            Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(label.In(language).Trim(), label.In(language)));
            Assert.All(Enum.GetValues<Language>(), language => Assert.NotEqual("", label.In(language)));
            Assert.NotEqual(label.English, label.Russian);
            Assert.NotEqual(label.English, label.Kazakh);
        });
    }

    private static void Collect(IObjectGraphType type, HashSet<IObjectGraphType> types)
    {
        if (types.Add(type))
        {
            foreach (var below in type.Fields.Select(field => field.ResolvedType!.GetNamedType()).OfType<IObjectGraphType>())
            {
                Collect(below, types);
            }
        }
    }
}
