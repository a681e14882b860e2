using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Administer;
using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Features.Announcements;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Calendar;
using ThiDua.Bot.Features.Campaigns;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Features.Ceremonies;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Features.Council;
using ThiDua.Bot.Features.Decisions;
using ThiDua.Bot.Features.Deliveries;
using ThiDua.Bot.Features.Endorse;
using ThiDua.Bot.Features.Find;
using ThiDua.Bot.Features.Help;
using ThiDua.Bot.Features.Initiatives;
using ThiDua.Bot.Features.Language;
using ThiDua.Bot.Features.Mine;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Features.Praise;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Features.Reviews;
using ThiDua.Bot.Features.Standings;
using ThiDua.Bot.Features.Welcome;

namespace ThiDua.Bot.Features;

static class FeatureServices
{
    /// <summary>In the order of the help card.</summary>
    public static WebApplicationBuilder AddFeatures(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IIds, RandomIds>();
        services.AddSingleton<Desk>();
        services.AddSingleton<Arrivals>();
        services.AddSingleton<Whereabouts>();
        services.AddSingleton<Records>();
        services.AddSingleton<RosterRequests>();
        services.AddSingleton<RosterSync>();
        services.AddHostedService(s => s.GetRequiredService<RosterSync>());
        services.AddOptionsWithValidateOnStart<OfficeOptions>().BindConfiguration("Office");
        services.AddSingleton<Administrators>();
        services.AddSingleton<PeopleImport>();
        services.AddSingleton<SampleOffice>();

        services.AddSingleton<CalendarViews>();
        services.AddSingleton<CampaignViews>();
        services.AddSingleton<DeadlineReminders>();
        services.AddRegimes();
        services.AddSingleton<AwardForms>();
        services.AddSingleton<AwardViews>();
        services.AddSingleton<AwardPosts>();
        services.AddSingleton<AwardParticulars>();

        services.AddCases();
        services.AddSingleton<NominationDrawing>();
        services.AddSingleton<OwnNominations>();

        services.AddSingleton<Audiences>();
        services.AddSingleton<IAudiences>(s => s.GetRequiredService<Audiences>());
        services.AddSingleton<SendTimes>();
        services.AddSingleton<AnnouncementViews>();
        services.AddSingleton<DraftJudge>();
        services.AddSingleton<AnnouncementSteps>();
        services.AddSingleton<NoteLists>();
        services.AddPeopleLists();

        Feature<NominateFeature>(services);
        Feature<PraiseFeature>(services);
        Feature<EndorseFeature>(services);
        Feature<FollowFeature>(services);
        Feature<WithdrawFeature>(services);
        Feature<CaseFollowFeature>(services);
        Feature<MovementsFeature>(services);
        Feature<ReviewFeature>(services);
        Feature<ProposeFeature>(services);
        Feature<LaunchFeature>(services);
        Feature<RoundsFeature>(services);
        Feature<AnnounceFeature>(services);
        Feature<AnnouncementsFeature>(services);
        Feature<ComposeFeature>(services);
        Feature<ApprovalFeature>(services);
        Feature<EditFeature>(services);
        Feature<NotesFeature>(services);
        Feature<PeopleListsFeature>(services);
        services.AddChecking();
        Feature<CommentFeature>(services);
        Feature<CheckFeature>(services);
        Feature<HoldFeature>(services);
        Feature<PublishCasesFeature>(services);
        Feature<ConsiderFeature>(services);
        services.AddCouncil();
        Feature<CouncilFeature>(services);
        Feature<SessionFeature>(services);
        Feature<RollFeature>(services);
        Feature<BallotFeature>(services);
        Feature<CountFeature>(services);
        services.AddDecisions();
        Feature<DecisionFeature>(services);
        Feature<SubmissionFeature>(services);
        Feature<OutcomeFeature>(services);
        Feature<RevokeFeature>(services);
        services.AddCeremonies();
        Feature<CeremonyFeature>(services);
        Feature<HandOutFeature>(services);
        services.AddReviews();
        Feature<CampaignReviewFeature>(services);
        Feature<SpotFeature>(services);
        Feature<IdeaFeature>(services);
        Feature<ExemplarFeature>(services);
        Feature<StandingsFeature>(services);
        Feature<PastAwardsFeature>(services);
        Feature<StatisticsFeature>(services);
        Feature<MineFeature>(services);
        Feature<CasesFeature>(services);
        Feature<FindFeature>(services);
        Feature<LanguageFeature>(services);
        Feature<OfficeFeature>(services);
        Feature<UnitsFeature>(services);
        Feature<RolesFeature>(services);
        Feature<CalendarFeature>(services);
        Feature<RegimesFeature>(services);
        Feature<RegulationFeature>(services);
        Feature<DeliveriesFeature>(services);
        Feature<HelpFeature>(services);
        Feature<WelcomeFeature>(services);
        Feature<AnnouncementTimes>(services);
        Feature<ProgressFeature>(services);
        Feature<FilesFeature>(services);

        services.AddSingleton<DeliveryViews>();
        services.AddSingleton<DeliveryList>();
        services.AddSingleton<ListUploads>();
        services.AddHostedService(s => s.GetRequiredService<ListUploads>());
        services.AddSingleton<ProgressPosts>();
        services.AddSingleton<IncidentWatch>();
        services.AddHostedService<DeliveryWatch>();

        services.AddSingleton<IAlarms, AnnouncementAlarms>();
        services.AddSingleton<IAlarms, CampaignAlarms>();
        services.AddSingleton<AlarmClock>();
        services.AddHostedService(s => s.GetRequiredService<AlarmClock>());

        services.AddSingleton<Catalogue>();
        services.AddSingleton(s => new Lazy<Catalogue>(s.GetRequiredService<Catalogue>));
        services.AddSingleton<IDrawings>(s => s.GetRequiredService<Catalogue>());
        services.AddSingleton<Turns>();
        return builder;
    }

    static void Feature<T>(IServiceCollection services)
        where T : Feature
    {
        services.AddSingleton<T>();
        services.AddSingleton<Feature>(s => s.GetRequiredService<T>());
    }
}
