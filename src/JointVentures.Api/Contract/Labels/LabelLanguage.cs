namespace JointVentures.Api.Contract.Labels;

/// <summary>A language that people read the directory's labels in.</summary>
public enum LabelLanguage
{
    /// <summary>English, which is taken where no other is asked for.</summary>
    English,

    /// <summary>Russian.</summary>
    Russian,

    /// <summary>Kazakh.</summary>
    Kazakh,
}
