using JointVentures.Directory.Geography;
using JointVentures.Directory.Ventures;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Geography;

namespace JointVentures.Seed.Ventures;

/// <summary>The legal forms of each country and how often ventures take them.</summary>
internal static class FormsByCountry
{
    private static readonly PerCountry<Weights<LegalForm>> _forms = new(
        Kazakh: new([(LegalForm.Llp, 91), (LegalForm.Jsc, 7), (LegalForm.Other, 2)]),
        Russian: new([(LegalForm.Llc, 88), (LegalForm.Jsc, 8), (LegalForm.Pjsc, 2), (LegalForm.Other, 2)]));

    public static LegalForm Pick(ref Draw draw, Country host) => _forms[host].Pick(ref draw);

    /// <summary>The form as names write it; any other form is a production cooperative.</summary>
    public static LegalFormName Written(LegalForm form) => form switch
    {
        LegalForm.Llp => LegalFormName.Llp,
        LegalForm.Jsc => LegalFormName.Jsc,
        LegalForm.Llc => LegalFormName.Llc,
        LegalForm.Pjsc => LegalFormName.Pjsc,
        _ => LegalFormName.Cooperative,
    };
}
