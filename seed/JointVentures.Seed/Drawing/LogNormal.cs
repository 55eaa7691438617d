namespace JointVentures.Seed.Drawing;

/// <summary>
/// Draws whose logarithm is normal, as sizes of companies are. The quantiles are written down, for exp and log may differ
/// between machines; the ends stand at the 0.12th and 99.88th percentile, so that no single row outweighs the rest.
/// </summary>
internal sealed class LogNormal
{
    /// <summary>Standard deviation 0.6 of the logarithm: how far one thing lies from what another lets expect.</summary>
    public static LogNormal Slight { get; } = new(
    [
        162, 234, 275, 303, 327, 347, 366, 383, 398, 413, 427, 441, 453, 466, 478, 490, 501, 513, 524, 535, 546, 556,
        567, 577, 587, 597, 608, 618, 628, 638, 647, 657, 667, 677, 687, 697, 706, 716, 726, 736, 746, 756, 766, 776,
        786, 796, 806, 816, 826, 836, 847, 857, 867, 878, 888, 899, 910, 921, 932, 943, 954, 965, 977, 988, 1000,
        1012, 1024, 1036, 1048, 1061, 1073, 1086, 1099, 1112, 1126, 1139, 1153, 1167, 1181, 1196, 1211, 1226, 1241,
        1257, 1273, 1289, 1306, 1323, 1341, 1359, 1377, 1396, 1415, 1435, 1456, 1477, 1499, 1521, 1545, 1569, 1593,
        1619, 1646, 1674, 1703, 1733, 1765, 1798, 1833, 1870, 1909, 1950, 1994, 2041, 2092, 2146, 2205, 2270, 2341,
        2421, 2510, 2613, 2733, 2878, 3058, 3295, 3641, 4265, 6181,
    ]);

    /// <summary>Standard deviation 1 of the logarithm: numbers of people.</summary>
    public static LogNormal Narrow { get; } = new(
    [
        48, 89, 116, 137, 155, 172, 187, 202, 216, 229, 242, 255, 268, 280, 292, 304, 317, 329, 340, 352, 364, 376,
        388, 400, 412, 424, 436, 448, 460, 472, 485, 497, 509, 522, 535, 547, 560, 573, 587, 600, 613, 627, 641, 655,
        669, 683, 698, 712, 727, 742, 758, 773, 789, 805, 821, 838, 854, 872, 889, 907, 925, 943, 962, 981, 1000,
        1020, 1040, 1061, 1082, 1103, 1125, 1147, 1170, 1194, 1218, 1242, 1268, 1294, 1320, 1347, 1375, 1404, 1434,
        1464, 1495, 1527, 1561, 1595, 1630, 1667, 1705, 1744, 1784, 1827, 1870, 1916, 1963, 2012, 2064, 2117, 2174,
        2233, 2294, 2360, 2428, 2501, 2577, 2659, 2746, 2838, 2937, 3044, 3159, 3284, 3421, 3570, 3736, 3920, 4128,
        4364, 4637, 4958, 5344, 5822, 6441, 7297, 8618, 11_218, 20_815,
    ]);

    /// <summary>Standard deviation 1.6 of the logarithm: amounts of money.</summary>
    public static LogNormal Wide { get; } = new(
    [
        8, 21, 32, 42, 51, 60, 68, 77, 86, 95, 103, 112, 121, 131, 140, 149, 159, 168, 178, 188, 199, 209, 220, 231,
        242, 253, 265, 277, 289, 301, 314, 327, 340, 353, 367, 381, 396, 411, 426, 442, 457, 474, 491, 508, 525, 543,
        562, 581, 601, 621, 641, 662, 684, 707, 730, 753, 777, 803, 828, 855, 882, 910, 939, 969, 1000, 1032, 1065,
        1099, 1134, 1170, 1207, 1246, 1286, 1328, 1371, 1415, 1462, 1510, 1559, 1611, 1665, 1721, 1779, 1840, 1903,
        1969, 2038, 2110, 2186, 2265, 2348, 2435, 2526, 2622, 2723, 2830, 2942, 3061, 3187, 3321, 3463, 3615, 3777,
        3949, 4135, 4334, 4549, 4781, 5033, 5307, 5607, 5936, 6300, 6704, 7155, 7662, 8238, 8899, 9665, 10_565,
        11_642, 12_957, 14_607, 16_755, 19_695, 24_044, 31_381, 47_851, 128_647,
    ]);

    private const int Steps = 128;
    private const int FractionBits = 16;
    private readonly int[] _perMilleOfMedian;

    private LogNormal(int[] perMilleOfMedian) => _perMilleOfMedian = perMilleOfMedian;

    /// <summary>A place in the order of sizes, to ask several distributions for what belongs together.</summary>
    public static int Place(ref Draw draw) => draw.Below(Steps << FractionBits);

    /// <summary>A draw around <paramref name="median"/>.</summary>
    public long Around(ref Draw draw, long median) => At(Place(ref draw), median);

    /// <summary>The size at a place, linear between the written quantiles.</summary>
    public long At(int place, long median)
    {
        var (step, fraction) = (place >> FractionBits, place & ((1 << FractionBits) - 1));
        long low = _perMilleOfMedian[step];
        var perMille = low + (((_perMilleOfMedian[step + 1] - low) * fraction) >> FractionBits);
        return median * perMille / 1_000;
    }
}
