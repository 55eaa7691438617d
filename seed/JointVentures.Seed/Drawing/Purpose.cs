namespace JointVentures.Seed.Drawing;

/// <summary>What draws are for: each purpose has draws of its own, so that one more draw for one changes no other.</summary>
internal enum Purpose
{
    Venture = 1,
    Partners,
    Agreement,
    Order,
    Names,
}
