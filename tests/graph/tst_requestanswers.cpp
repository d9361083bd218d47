// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/httpexchanges.h"
#include "graph/requests/appdata.h"
#include "graph/requests/blocking.h"
#include "graph/requests/businessmanagers.h"
#include "graph/requests/businessprofile.h"
#include "graph/requests/displayname.h"
#include "graph/requests/markread.h"
#include "graph/requests/permissions.h"
#include "graph/requests/phonenumbers.h"
#include "graph/requests/picture.h"
#include "graph/requests/profile.h"
#include "graph/requests/registration.h"
#include "graph/requests/resumableupload.h"
#include "graph/requests/sendmessage.h"
#include "graph/requests/shortlinks.h"
#include "graph/requests/templates.h"
#include "graph/requests/wabas.h"
#include "graph/requests/webhooksubscriptions.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

const WabaId waba(u"500"_s);
const PhoneNumberId number(u"106"_s);

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestRequestAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoPictureIsRefused();
    void whatMetaHasDoneIsReported_data();
    void whatMetaHasDoneIsReported();
    void aSentMessageHasItsId();
    void theProfileIsRead();
    void permissionsAreSorted();
    void accountsAreRead();
    void aNumberIsReadInTwoParts();
    void theMostExactDeliveryAddressCounts();
    void subscriptionsAreRead();
    void aBusinessProfileIsReadInBothForms();
    void registrationNeedsAStatus();
    void theDisplayNameIsRead();
    void aShortLinkNeedsCodeAndAddress();
    void anOffsetMayComeAsText();
    void aNewTemplateNeedsItsId();
    void blockingReportsWhoWasNotBlocked();
};

void TestRequestAnswers::whatIsNoPictureIsRefused()
{
    const FetchPicture request{QUrl(u"https://a.example/p.jpg"_s)};
    QCOMPARE(request.answerIn(HttpAnswer{200, "JFIF", {}}), Result<QByteArray>("JFIF"));
    QCOMPARE(request.answerIn(HttpAnswer{404, {}, {}}).error().reason, Reason::PictureGone);
    const HttpAnswer large{200, QByteArray(1024 * 1024 + 1, 'x'), {}};
    QCOMPARE(request.answerIn(large).error().reason, Reason::PictureTooLarge);
    const FetchTemplateExample example{QUrl(u"https://a.example/p.mp4"_s)};
    QVERIFY(example.answerIn(large));
    QCOMPARE(example.answerIn(HttpAnswer{403, "gone", {}}).error().reason, Reason::PictureGone);
    QCOMPARE(example.answerIn(HttpAnswer{200, {}, {}}).error().reason, Reason::PictureGone);
}

void TestRequestAnswers::whatMetaHasDoneIsReported_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("done") << QByteArray(R"({"success":true})") << true;
    QTest::newRow("not done") << QByteArray(R"({"success":false})") << false;
    QTest::newRow("nothing said") << QByteArray("{}") << false;
}

void TestRequestAnswers::whatMetaHasDoneIsReported()
{
    QFETCH(const QByteArray, answer);
    const QJsonObject object = json(answer);
    QTEST(MarkRead().answerIn(object).has_value(), "isDone");
    QTEST(ShowTyping().answerIn(object).has_value(), "isDone");
    QTEST(SubscribeApp().answerIn(object).has_value(), "isDone");
    QTEST(OverrideCallback().answerIn(object).has_value(), "isDone");
    QTEST(UnsubscribeApp().answerIn(object).has_value(), "isDone");
    QTEST(RevokePermissions().answerIn(object).has_value(), "isDone");
    QTEST(RequestCode().answerIn(object).has_value(), "isDone");
    QTEST(VerifyCode().answerIn(object).has_value(), "isDone");
    QTEST(RegisterNumber().answerIn(object).has_value(), "isDone");
    QTEST(DeregisterNumber().answerIn(object).has_value(), "isDone");
    QTEST(SetPin().answerIn(object).has_value(), "isDone");
    QTEST(RequestDisplayName().answerIn(object).has_value(), "isDone");
    QTEST(ChangeBusinessProfile().answerIn(object).has_value(), "isDone");
    QTEST(ChangeProfilePicture().answerIn(object).has_value(), "isDone");
    QTEST(EditTemplate().answerIn(object).has_value(), "isDone");
    QTEST(DeleteTemplate().answerIn(object).has_value(), "isDone");
    QTEST(RemoveShortLink().answerIn(object).has_value(), "isDone");
}

void TestRequestAnswers::aSentMessageHasItsId()
{
    const auto accepted = [](const QByteArray &members) {
        return SendMessage().answerIn(json(R"({"messages":[{"id":"wamid.1")" + members + "}]}"));
    };
    const Wamid wamid(u"wamid.1"_s);
    QCOMPARE(*accepted({}), (AcceptedMessage{wamid, DeliveryHold::None}));
    QCOMPARE(*accepted(R"(,"message_status":"accepted")"), (AcceptedMessage{wamid, DeliveryHold::None}));
    QCOMPARE(*accepted(R"(,"message_status":"held_for_quality_assessment")"),
             (AcceptedMessage{wamid, DeliveryHold::QualityAssessment}));
    QCOMPARE(*accepted(R"(,"message_status":"paused")"), (AcceptedMessage{wamid, DeliveryHold::Paused}));
    QCOMPARE(*accepted(R"(,"message_status":"something_new")"), (AcceptedMessage{wamid, DeliveryHold::None}));
    QCOMPARE(SendMessage().answerIn(json(R"({"messages":[]})")).error().reason, Reason::AnswerIncomplete);
}

void TestRequestAnswers::theProfileIsRead()
{
    const auto profile = FetchProfile().answerIn(json(R"({"id":"1","name":"Ines"})"));
    QVERIFY(profile);
    QCOMPARE(profile->id, AccountId(u"1"_s));
    QCOMPARE(profile->name, u"Ines"_s);
    const auto picture =
        FetchPersonPicture().answerIn(json(R"({"picture":{"data":{"url":"https://a.example/p"}}})"));
    QCOMPARE(*picture, u"https://a.example/p"_s);
    QCOMPARE(*FetchPersonPicture().answerIn(json("{}")), QString());
    QCOMPARE(FetchProfile().answerIn(json("{}")).error().reason, Reason::AnswerIncomplete);
}

void TestRequestAnswers::permissionsAreSorted()
{
    const auto permissions = ListPermissions().answerIn(
        json(R"({"data":[{"permission":"a","status":"granted"},{"permission":"b","status":"declined"}]})"));
    QCOMPARE(permissions->granted, QStringList{u"a"_s});
    QCOMPARE(permissions->declined, QStringList{u"b"_s});
}

void TestRequestAnswers::accountsAreRead()
{
    const BusinessManagerId manager(u"77"_s);
    const ListWabas shared{manager, Waba::Ownership::Shared};
    const QList<Waba> expected{Waba{waba, manager, u"Shop"_s, Waba::Ownership::Shared}};
    QCOMPARE(*shared.answerIn({json(R"({"id":"500","name":"Shop"})")}), expected);
    QCOMPARE(FetchWaba().answerIn(json("{}")).error().detail, u"waba"_s);
    const auto owner =
        FetchWabaOwner().answerIn(json(R"({"owner_business_info":{"id":"77","name":"Bakery"}})"));
    QCOMPARE(owner->id, manager);
    QCOMPARE(owner->name, u"Bakery"_s);
    QCOMPARE(FetchWabaOwner().answerIn(json("{}")).error().detail, u"owner"_s);
}

void TestRequestAnswers::aNumberIsReadInTwoParts()
{
    const auto numbers = ListPhoneNumbers{waba}.answerIn(
        {json(R"({"id":"106","display_phone_number":"+34 600","verified_name":"Shop"})")});
    QCOMPARE(numbers->size(), 1);
    const auto details = ListPhoneNumberDetails{waba}.answerIn({json(
        R"({"id":"106","status":"CONNECTED","throughput":{"level":"STANDARD"},"is_on_biz_app":true})")});
    const PhoneNumber whole = withDetails(numbers->first(), details->value(number));
    QCOMPARE(whole.displayPhoneNumber, u"+34 600"_s);
    QCOMPARE(whole.waba, waba);
    QCOMPARE(whole.status, u"CONNECTED"_s);
    QCOMPARE(whole.throughput, u"STANDARD"_s);
    QVERIFY(whole.isOnBusinessApp);
}

void TestRequestAnswers::theMostExactDeliveryAddressCounts()
{
    const FetchDeliveryAddress request{number};
    const QJsonObject both = json(R"({"webhook_configuration":{"application":"https://app.example",)"
                                  R"("phone_number":"https://number.example"}})");
    const QJsonObject ofApp = json(R"({"webhook_configuration":{"application":"https://app.example"}})");
    QCOMPARE(*request.answerIn(both), QUrl(u"https://number.example"_s));
    QCOMPARE(*request.answerIn(ofApp), QUrl(u"https://app.example"_s));
    QCOMPARE(*request.answerIn(json("{}")), QUrl());
}

void TestRequestAnswers::subscriptionsAreRead()
{
    const auto all = ListSubscriptions{waba}.answerIn(json(
        R"({"data":[{"whatsapp_business_api_data":{"id":"9"},"override_callback_uri":"https://a.example"},)"
        R"({"whatsapp_business_api_data":{"id":"8"}}]})"));
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().appId, u"9"_s);
    QCOMPARE(all->first().overrideCallback, QUrl(u"https://a.example"_s));
    QVERIFY(all->last().overrideCallback.isEmpty());
}

void TestRequestAnswers::aBusinessProfileIsReadInBothForms()
{
    const FetchBusinessProfile request{number};
    const auto flat = request.answerIn(json(R"({"data":[{"about":"Bread","vertical":"UNDEFINED"}]})"));
    const auto nested = request.answerIn(json(R"({"data":[{"business_profile":{"about":"Bread"}}]})"));
    QCOMPARE(flat->about, u"Bread"_s);
    QCOMPARE(*flat, *nested);
    QCOMPARE(*request.answerIn(json("{}")), BusinessProfile());
    const auto picture = FetchProfilePicture{number}.answerIn(
        json(R"({"data":[{"business_profile":{"profile_picture_url":"https://a.example/p"}}]})"));
    QCOMPARE(*picture, QUrl(u"https://a.example/p"_s));
}

void TestRequestAnswers::registrationNeedsAStatus()
{
    const auto state = FetchRegistrationState{number}.answerIn(json(
        R"({"status":"CONNECTED","code_verification_status":"VERIFIED","is_pin_enabled":true,"platform_type":"CLOUD_API"})"));
    QCOMPARE(*state, (RegistrationState{u"CONNECTED"_s, u"CLOUD_API"_s, true, true, false}));
    QCOMPARE(FetchRegistrationState{number}.answerIn(json("{}")).error().reason, Reason::AnswerIncomplete);
}

void TestRequestAnswers::theDisplayNameIsRead()
{
    const auto name = FetchDisplayName{number}.answerIn(json(
        R"({"verified_name":"A","name_status":"APPROVED","new_display_name":"B","new_name_status":"PENDING"})"));
    QCOMPARE(name->shown, u"A"_s);
    QCOMPARE(name->status, u"APPROVED"_s);
    QCOMPARE(name->wanted, u"B"_s);
    QCOMPARE(name->wantedStatus, u"PENDING"_s);
}

void TestRequestAnswers::aShortLinkNeedsCodeAndAddress()
{
    const QJsonObject whole =
        json(R"({"code":"C1","prefilled_message":"Hi","deep_link_url":"https://wa.me/message/C1"})");
    const ShortLink expected{u"C1"_s, u"Hi"_s, QUrl(u"https://wa.me/message/C1"_s)};
    QCOMPARE(*SaveShortLink().answerIn(whole), expected);
    QCOMPARE(*ListShortLinks().answerIn({whole}), QList<ShortLink>{expected});
    QVERIFY(!ListShortLinks().answerIn({whole, json(R"({"code":"C2"})")}));
}

void TestRequestAnswers::anOffsetMayComeAsText()
{
    const FetchUploadOffset request{u"upload:a"_s};
    QCOMPARE(request.answerIn(json(R"({"file_offset":7})")), Result<qint64>(7));
    QCOMPARE(request.answerIn(json(R"({"file_offset":"7"})")), Result<qint64>(7));
    QVERIFY(!request.answerIn(json(R"({"file_offset":-1})")));
    QVERIFY(!request.answerIn(json("{}")));
}

void TestRequestAnswers::aNewTemplateNeedsItsId()
{
    const auto created =
        CreateTemplate().answerIn(json(R"({"id":"1200","status":"PENDING","category":"MARKETING"})"));
    QVERIFY(created);
    QCOMPARE(created->id, u"1200"_s);
    QCOMPARE(created->status, u"PENDING"_s);
    QCOMPARE(created->category, u"MARKETING"_s);
    QCOMPARE(CreateTemplate().answerIn(json("{}")).error().reason, Reason::AnswerIncomplete);
}

void TestRequestAnswers::blockingReportsWhoWasNotBlocked()
{
    const BlockUsers request{number, {u"+34600000001"_s}, {}};
    const HttpAnswer partly{
        400,
        R"({"messaging_product":"whatsapp","block_users":{"added_users":[{"input":"+34600000001","wa_id":"34600000001"}],)"
        R"("failed_users":[{"input":"+34600000002","errors":[{"code":139103}]}]},"error":{"code":139100,"message":"?"}})",
        {}};
    const Result<BlockOutcome> outcome = request.answerIn(partly);
    QVERIFY(outcome);
    QCOMPARE(outcome->done, QStringList{u"+34600000001"_s});
    QCOMPARE(outcome->failed.size(), 1);
    QCOMPARE(outcome->failed.first().input, u"+34600000002"_s);
    QVERIFY(outcome->failed.first().code == (MetaCode{139103, 0}));
    const HttpAnswer refused{401, R"({"error":{"code":190,"error_subcode":463}})", {}};
    QCOMPARE(request.answerIn(refused).error().kind, Error::Kind::Unauthorised);
    const auto blocked = ListBlockedUsers{number}.answerIn(
        {json(R"({"wa_id":"34600000001"})"), json(R"({"user_id":"ES.1"})")});
    QCOMPARE(blocked->size(), 2);
    QCOMPARE(blocked->first().waId, WaId(u"34600000001"_s));
    QCOMPARE(blocked->last().userId, BusinessScopedUserId(u"ES.1"_s));
}

QTEST_GUILESS_MAIN(TestRequestAnswers)
#include "tst_requestanswers.moc"
