using JointVentures.Directory.Sources;

namespace JointVentures.Directory.Money;

/// <summary>The average official exchange rate of one currency in one year.</summary>
public sealed class ExchangeRate
{
    /// <summary>The row's key, written in the reference file and never reused.</summary>
    public long Id { get; set; }

    /// <summary>The currency; the dollar needs no rate.</summary>
    public Currency Currency { get; set; }

    /// <summary>The calendar year.</summary>
    public int Year { get; set; }

    /// <summary>Units of the currency for one US dollar, in millionths; above zero.</summary>
    public long PerUsdMicros { get; set; }

    /// <summary>The series that states it.</summary>
    public long CitationId { get; set; }

    /// <summary>The series that states it.</summary>
    public Citation? Citation { get; set; }
}
