using JointVentures.Api.Contract.Schema;

namespace JointVentures.Api.Planning.Exports;

/// <summary>What people call the fields of the contract: one label a field name, whatever type has it.</summary>
public static class FieldLabels
{
    private static readonly Dictionary<string, Label> _labels = new()
    {
        [TypeNames.OwnField] = new("Record type", "Вид записи", "Жазба түрі"),
        ["id"] = new("Id", "Идентификатор", "Идентификатор"),
        ["registrationNumber"] = new("Registration number", "Регистрационный номер", "Тіркеу нөмірі"),
        ["name"] = new("Name", "Название", "Атауы"),
        ["title"] = new("Title", "Заголовок", "Тақырыбы"),
        ["description"] = new("Description", "Описание", "Сипаттамасы"),
        ["ru"] = new("Russian", "по-русски", "орысша"),
        ["kk"] = new("Kazakh", "по-казахски", "қазақша"),
        ["en"] = new("English", "по-английски", "ағылшынша"),
        ["languages"] = new("Stated in", "Указано на языках", "Көрсетілген тілдер"),
        ["origin"] = new("Origin", "Происхождение записи", "Жазбаның шығу тегі"),
        ["updatedAt"] = new("Updated at", "Изменено", "Өзгертілген уақыты"),
        ["code"] = new("Code", "Код", "Коды"),
        ["kind"] = new("Kind", "Вид", "Түрі"),
        ["country"] = new("Country", "Страна", "Елі"),
        ["countryCode"] = new("Country code", "Код страны", "Ел коды"),
        ["region"] = new("Region", "Регион", "Өңір"),
        ["regions"] = new("Regions", "Регионы", "Өңірлер"),
        ["sector"] = new("Sector", "Отрасль", "Сала"),

        ["legalForm"] = new("Legal form", "Правовая форма", "Құқықтық нысаны"),
        ["status"] = new("Status", "Состояние", "Жай-күйі"),
        ["hostCountry"] = new("Host country", "Страна регистрации", "Тіркелген елі"),
        ["foundedOn"] = new("Founded on", "Дата основания", "Құрылған күні"),
        ["closedOn"] = new("Closed on", "Дата закрытия", "Жабылған күні"),
        ["employees"] = new("Employees", "Работники", "Қызметкерлер саны"),
        ["charterCapital"] = new("Charter capital", "Уставный капитал", "Жарғылық капиталы"),
        ["russianSharePercent"] = new("Russian share, %", "Российская доля, %", "Ресей үлесі, %"),
        ["kazakhSharePercent"] = new("Kazakh share, %", "Казахстанская доля, %", "Қазақстан үлесі, %"),
        ["venture"] = new("Venture", "Предприятие", "Кәсіпорын"),
        ["ventures"] = new("Ventures", "Предприятия", "Кәсіпорындар"),
        ["partner"] = new("Partner", "Партнёр", "Серіктес"),
        ["stakes"] = new("Stakes", "Доли", "Үлестер"),
        ["sharePercent"] = new("Share, %", "Доля, %", "Үлесі, %"),
        ["contribution"] = new("Contribution", "Взнос", "Салым"),
        ["since"] = new("Since", "С какого времени", "Қай уақыттан"),

        ["investments"] = new("Investments", "Инвестиции", "Инвестициялар"),
        ["investor"] = new("Investor", "Инвестор", "Инвестор"),
        ["direction"] = new("Direction", "Направление", "Бағыты"),
        ["madeOn"] = new("Made on", "Дата вложения", "Салынған күні"),
        ["amount"] = new("Amount", "Сумма", "Сомасы"),
        ["currency"] = new("Currency", "Валюта", "Валюта"),
        ["usd"] = new("In US dollars", "В долларах США", "АҚШ долларымен"),
        ["in"] = new("Converted", "В пересчёте", "Қайта есептегенде"),
        ["rateYear"] = new("Year of the rate", "Год курса", "Бағам жылы"),

        ["parent"] = new("Section", "Раздел", "Бөлім"),
        ["children"] = new("Divisions", "Подотрасли", "Кіші салалар"),
        ["namedInSource"] = new("Named in the source", "Названа в источнике", "Дереккөзде аталған"),
        ["onCommonBorder"] = new("On the common border", "У общей границы", "Ортақ шекарада"),
        ["disputed"] = new("Disputed", "Спорный", "Даулы"),
        ["location"] = new("Location", "Местоположение", "Орналасқан жері"),
        ["latitude"] = new("Latitude", "Широта", "Ендік"),
        ["longitude"] = new("Longitude", "Долгота", "Бойлық"),

        ["agreements"] = new("Agreements", "Соглашения", "Келісімдер"),
        ["russianRegion"] = new("Russian region", "Российский регион", "Ресей өңірі"),
        ["kazakhRegion"] = new("Kazakh region", "Казахстанский регион", "Қазақстан өңірі"),
        ["signedOn"] = new("Signed on", "Дата подписания", "Қол қойылған күні"),
        ["forum"] = new("Forum", "Форум", "Форум"),
        ["number"] = new("Number", "Номер", "Нөмірі"),
        ["year"] = new("Year", "Год", "Жылы"),
        ["heldOn"] = new("Held on", "Дата проведения", "Өткізілген күні"),
        ["city"] = new("City", "Город", "Қала"),
        ["theme"] = new("Theme", "Тема", "Тақырыбы"),
        ["startedOn"] = new("Started on", "Дата начала", "Басталған күні"),
        ["citation"] = new("Source document", "Документ-источник", "Дереккөз құжаты"),
        ["url"] = new("Web address", "Адрес в сети", "Веб-мекенжайы"),
        ["publishedOn"] = new("Published on", "Дата публикации", "Жарияланған күні"),

        [ConnectionWords.TotalCount] = new("Count", "Количество", "Саны"),
        [ConnectionWords.PageInfo] = new("Page", "Страница", "Бет"),
        [ConnectionWords.HasNextPage] = new("More follow", "Есть следующие", "Келесілері бар"),
        [ConnectionWords.HasPreviousPage] = new("More precede", "Есть предыдущие", "Алдыңғылары бар"),
        [ConnectionWords.StartCursor] = new("First cursor", "Первая позиция", "Бірінші орын"),
        [ConnectionWords.EndCursor] = new("Last cursor", "Последняя позиция", "Соңғы орын"),
        [ConnectionWords.Cursor] = new("Cursor", "Позиция", "Орны"),
    };

    private static readonly HashSet<string> _unnamed = [ConnectionWords.Nodes, ConnectionWords.Edges, ConnectionWords.Node];

    /// <summary>The label of a field; null where it only holds what people see, as the nodes of a connection do, or has none.</summary>
    /// <param name="field">The field's name in the schema.</param>
    public static Label? Find(string field) => _labels.GetValueOrDefault(field);

    /// <summary>Whether a field only holds what people see, so that its name would tell them nothing.</summary>
    /// <param name="field">The field's name in the schema.</param>
    public static bool IsUnnamed(string field) => _unnamed.Contains(field);
}
