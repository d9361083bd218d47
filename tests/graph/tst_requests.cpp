// SPDX-License-Identifier: GPL-3.0-or-later
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

Q_DECLARE_METATYPE(shoptalk::GraphCall)

namespace {

using Method = GraphCall::Method;

const WabaId waba(u"500"_s);
const PhoneNumberId number(u"106"_s);

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

SharedSecret pin()
{
    return std::make_shared<const Secret>(QByteArray("123456"));
}

/// Adds a row: a request and the HTTP request that it has to become.
void row(const char *name, const Result<GraphCall> &call, Method method, const char *path,
         const char *query = "", const char *body = nullptr)
{
    QTest::newRow(name) << *call << method << QString::fromLatin1(path) << QString::fromLatin1(query)
                        << QByteArray(body);
}

OutgoingMessage greeting()
{
    OutgoingMessage message;
    message.from = number;
    message.to = u"+34600000001"_s;
    message.content = TextContent{u"Hello"_s};
    message.callbackData = u"m1"_s;
    return message;
}

} // namespace

class TestRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestSaysWhatMetaExpects_data();
    void aRequestSaysWhatMetaExpects();
    void anUploadsIdLeadsNowhereElse_data();
    void anUploadsIdLeadsNowhereElse();
    void whatCannotBeSentIsNoRequest();
    void aPieceSaysWhereItBelongs();
    void aPictureIsAskedForWithoutAToken();
    void onlyWhatDiffersIsSent();
};

void TestRequests::aRequestSaysWhatMetaExpects_data()
{
    QTest::addColumn<GraphCall>("call");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    using enum GraphCall::Method;
    row("profile", FetchProfile().call(), Get, "me", "fields=id,name&limit=100");
    row("a person's picture", FetchPersonPicture().call(), Get, "me", "fields=picture&limit=100");
    row("permissions", ListPermissions().call(), Get, "me/permissions");
    row("revoke", RevokePermissions().call(), Delete, "me/permissions");
    row("portfolios", ListBusinessManagers().call(), Get, "me/businesses",
        "fields=id,name,verification_status&limit=100");
    const BusinessManagerId manager(u"77"_s);
    row("owned accounts", ListWabas{manager, Waba::Ownership::Owned}.call(), Get,
        "77/owned_whatsapp_business_accounts", "fields=id,name&limit=100");
    row("shared accounts", ListWabas{manager, Waba::Ownership::Shared}.call(), Get,
        "77/client_whatsapp_business_accounts", "fields=id,name&limit=100");
    row("one account", FetchWaba{waba, manager}.call(), Get, "500", "fields=id,name");
    row("its owner", FetchWabaOwner{waba}.call(), Get, "500", "fields=id,owner_business_info");
    row("numbers", ListPhoneNumbers{waba}.call(), Get, "500/phone_numbers",
        "fields=id,display_phone_number,verified_name&limit=100");
    row("details of numbers", ListPhoneNumberDetails{waba}.call(), Get, "500/phone_numbers",
        "fields=id,quality_rating,status,name_status,throughput,"
        "whatsapp_business_manager_messaging_limit,is_on_biz_app,platform_type&limit=100");
    row("subscriptions", ListSubscriptions{waba}.call(), Get, "500/subscribed_apps");
    row("subscribe", SubscribeApp{waba}.call(), Post, "500/subscribed_apps", "", "{}");
    row("unsubscribe", UnsubscribeApp{waba}.call(), Delete, "500/subscribed_apps");
    row("override", OverrideCallback{waba, QUrl(u"https://a.example/w"_s), u"v"_s}.call(), Post,
        "500/subscribed_apps", "", R"({"override_callback_uri":"https://a.example/w","verify_token":"v"})");
    row("delivery address", FetchDeliveryAddress{number}.call(), Get, "106",
        "fields=webhook_configuration&limit=100");
    row("message", SendMessage{greeting()}.call(), Post, "106/messages", "",
        R"({"biz_opaque_callback_data":"m1","messaging_product":"whatsapp","recipient_type":"individual",)"
        R"("text":{"body":"Hello"},"to":"+34600000001","type":"text"})");
    row("read", MarkRead{number, Wamid(u"wamid.1"_s)}.call(), Post, "106/messages", "",
        R"({"message_id":"wamid.1","messaging_product":"whatsapp","status":"read"})");
    row("typing", ShowTyping{number, Wamid(u"wamid.1"_s)}.call(), Post, "106/messages", "",
        R"({"message_id":"wamid.1","messaging_product":"whatsapp","status":"read",)"
        R"("typing_indicator":{"type":"text"}})");
    row("app data", RequestAppData{number, u"history"_s}.call(), Post, "106/smb_app_data", "",
        R"({"messaging_product":"whatsapp","sync_type":"history"})");
    row("registration", FetchRegistrationState{number}.call(), Get, "106",
        "fields=id,status,code_verification_status,is_pin_enabled,is_on_biz_app,platform_type");
    row("code by SMS", RequestCode{number, CodeMethod::TextMessage, u"en_US"_s}.call(), Post,
        "106/request_code", "", R"({"code_method":"SMS","language":"en_US"})");
    row("code by call", RequestCode{number, CodeMethod::Call, u"es_ES"_s}.call(), Post, "106/request_code",
        "", R"({"code_method":"VOICE","language":"es_ES"})");
    row("verify", VerifyCode{number, u"111222"_s}.call(), Post, "106/verify_code", "",
        R"({"code":"111222"})");
    row("register", RegisterNumber{number, pin()}.call(), Post, "106/register", "",
        R"({"messaging_product":"whatsapp","pin":"123456"})");
    row("deregister", DeregisterNumber{number}.call(), Post, "106/deregister", "", "{}");
    row("PIN", SetPin{number, pin()}.call(), Post, "106", "", R"({"pin":"123456"})");
    row("name", FetchDisplayName{number}.call(), Get, "106",
        "fields=id,verified_name,name_status,new_display_name,new_name_status");
    row("new name", RequestDisplayName{number, u"Café"_s}.call(), Post, "106", "",
        R"({"new_display_name":"Café"})");
    row("business profile", FetchBusinessProfile{number}.call(), Get, "106/whatsapp_business_profile",
        "fields=about,address,description,email,websites,vertical");
    row("profile picture", FetchProfilePicture{number}.call(), Get, "106/whatsapp_business_profile",
        "fields=profile_picture_url");
    row("new profile picture", ChangeProfilePicture{number, u"4:h"_s}.call(), Post,
        "106/whatsapp_business_profile", "",
        R"({"messaging_product":"whatsapp","profile_picture_handle":"4:h"})");
    row("short links", ListShortLinks{number}.call(), Get, "106/message_qrdls",
        "fields=code,prefilled_message,deep_link_url");
    row("new short link", SaveShortLink{number, {}, u"Hi"_s}.call(), Post, "106/message_qrdls", "",
        R"({"prefilled_message":"Hi"})");
    row("changed short link", SaveShortLink{number, u"C1"_s, u"Hi"_s}.call(), Post, "106/message_qrdls", "",
        R"({"code":"C1","prefilled_message":"Hi"})");
    row("short link away", RemoveShortLink{number, u"C1"_s}.call(), Delete, "106/message_qrdls/C1");
    row("upload", BeginUpload{u"9"_s, FileFacts{u"picture.jpg"_s, u"image/jpeg"_s, 12}}.call(), Post,
        "9/uploads", "file_name=picture.jpg&file_length=12&file_type=image/jpeg");
    row("offset", FetchUploadOffset{u"upload:MTph?sig=ARZ"_s}.call(), Get, "upload:MTph", "sig=ARZ");
    row("templates", ListTemplates{waba}.call(), Get, "500/message_templates",
        "fields=id,name,language,status,category,components,quality_score,rejected_reason,"
        "parameter_format&limit=100");
    row("new template", CreateTemplate{waba, json(R"({"name":"ready","language":"de"})")}.call(), Post,
        "500/message_templates", "", R"({"language":"de","name":"ready"})");
    row("changed template", EditTemplate{u"1200"_s, json(R"({"category":"UTILITY"})")}.call(), Post, "1200",
        "", R"({"category":"UTILITY"})");
    row("template away", DeleteTemplate{waba, u"ready"_s, {}}.call(), Delete, "500/message_templates",
        "name=ready");
    row("one language away", DeleteTemplate{waba, u"ready"_s, u"1200"_s}.call(), Delete,
        "500/message_templates", "name=ready&hsm_id=1200");
    row("blocked", ListBlockedUsers{number}.call(), Get, "106/block_users", "limit=100");
    row("block", BlockUsers{number, {u"+34600000001"_s}, {BusinessScopedUserId(u"ES.1"_s)}}.call(), Post,
        "106/block_users", "",
        R"({"block_users":[{"user":"+34600000001"},{"user_id":"ES.1"}],"messaging_product":"whatsapp"})");
    row("unblock", UnblockUsers{number, {u"+34600000001"_s}, {}}.call(), Delete, "106/block_users", "",
        R"({"block_users":[{"user":"+34600000001"}],"messaging_product":"whatsapp"})");
}

void TestRequests::aRequestSaysWhatMetaExpects()
{
    QFETCH(const GraphCall, call);
    QTEST(call.method, "method");
    QTEST(call.path, "path");
    QTEST(call.query.toString(), "query");
    const auto *body = std::get_if<QJsonObject>(&call.body);
    QTEST(body ? QJsonDocument(*body).toJson(QJsonDocument::Compact) : QByteArray(), "body");
    QVERIFY(call.authorization != GraphCall::Authorization::None);
}

void TestRequests::anUploadsIdLeadsNowhereElse_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("another node") << u"me/permissions"_s;
    QTest::newRow("a way up") << u"upload:a/../../me"_s;
    QTest::newRow("a fragment") << u"upload:a#b"_s;
    QTest::newRow("a second line") << u"upload:a\nb"_s;
}

void TestRequests::anUploadsIdLeadsNowhereElse()
{
    QFETCH(const QString, id);
    const Result<GraphCall> offset = FetchUploadOffset{id}.call();
    QVERIFY(!offset);
    QCOMPARE(offset.error().reason, Reason::UploadUnknown);
    QVERIFY(!UploadPiece{id}.call());
    QVERIFY(!(EditTemplate{id, {}}.call()));
    QCOMPARE(BeginUpload().answerIn(QJsonObject{{u"id"_s, id}}).error().reason, Reason::AnswerIncomplete);
}

void TestRequests::whatCannotBeSentIsNoRequest()
{
    OutgoingMessage notSendable = greeting();
    notSendable.content = UnknownContent();
    const Result<GraphCall> call = SendMessage{notSendable}.call();
    QVERIFY(!call);
    QCOMPARE(call.error().reason, Reason::ContentNotSendable);
}

void TestRequests::aPieceSaysWhereItBelongs()
{
    const Result<GraphCall> call = UploadPiece{u"upload:a"_s, FilePiece{"xyz", 7, 10}}.call();
    QVERIFY(call);
    QCOMPARE(call->method, Method::Post);
    QVERIFY(call->authorization == GraphCall::Authorization::OAuth);
    const auto *piece = std::get_if<FilePiece>(&call->body);
    QVERIFY(piece);
    QCOMPARE(piece->offset, 7);
    QCOMPARE(piece->bytes, "xyz");
    QCOMPARE(UploadPiece().answerIn(json(R"({"h":"4:abc"})")), Result<QString>(u"4:abc"_s));
    QCOMPARE(UploadPiece().answerIn(json("{}")).error().kind, Error::Kind::Malformed);
}

void TestRequests::aPictureIsAskedForWithoutAToken()
{
    const QUrl address(u"https://lookaside.fbsbx.com/p.jpg?x=1"_s);
    for (const GraphCall &call : {FetchPicture{address}.call(), FetchTemplateExample{address}.call()}) {
        QVERIFY(call.authorization == GraphCall::Authorization::None);
        QCOMPARE(call.publicAddress, address);
    }
}

void TestRequests::onlyWhatDiffersIsSent()
{
    BusinessProfile present;
    present.about = u"Bread"_s;
    present.email = u"a@shop.example"_s;
    BusinessProfile wanted = present;
    wanted.email.clear();
    wanted.websites = {u"https://shop.example"_s};
    const GraphCall call = ChangeBusinessProfile{number, present, wanted}.call();
    const QJsonObject expected =
        json(R"({"messaging_product":"whatsapp","email":"","websites":["https://shop.example"]})");
    QCOMPARE(std::get<QJsonObject>(call.body), expected);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
