// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventitems.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

/// In `json`, MARK stands for the mark.
struct Kind {
    const char *name;
    const char *json;
};

constexpr std::array kinds{
    Kind{"text", R"({"type":"text","text":{"body":"Text MARK"}})"},
    Kind{"image",
         R"({"type":"image","image":{"id":"M-MARK","mime_type":"image/jpeg","sha256":"aGFzaA==",
             "url":"https://media.example/MARK","caption":"picture MARK"}})"},
    Kind{"video", R"({"type":"video","video":{"id":"M-MARK","mime_type":"video/mp4","sha256":"aGFzaA=="}})"},
    Kind{"audio", R"({"type":"audio","audio":{"id":"M-MARK","mime_type":"audio/mpeg","voice":false}})"},
    Kind{"voice",
         R"({"type":"audio","audio":{"id":"M-MARK","mime_type":"audio/ogg; codecs=opus","voice":true}})"},
    Kind{
        "document",
        R"({"type":"document","document":{"id":"M-MARK","filename":"list MARK.pdf","mime_type":"application/pdf",
             "caption":"list MARK"}})"},
    Kind{"sticker",
         R"({"type":"sticker","sticker":{"id":"M-MARK","mime_type":"image/webp","animated":true}})"},
    Kind{"location",
         R"({"type":"location","location":{"latitude":40.41,"longitude":-3.7,"name":"Plaza MARK"}})"},
    Kind{"contacts",
         R"({"type":"contacts","contacts":[{"name":{"formatted_name":"Ben MARK"},
             "phones":[{"phone":"+34 600 000 002","wa_id":"34600000002","type":"CELL"}]}]})"},
    Kind{"shared contact",
         R"({"type":"contacts","contacts":[{"origin":"contact_request",
             "phones":[{"phone":"+34600000001","wa_id":"34600000001","type":"CELL"}]}]})"},
    Kind{"button",
         R"({"type":"button","button":{"payload":"p-MARK","text":"Thanks MARK"},
             "context":{"from":"34910000001","id":"wamid.OUT"}})"},
    Kind{
        "button reply",
        R"({"type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"yes","title":"Yes MARK"}},
             "context":{"id":"wamid.OUT"}})"},
    Kind{"list reply",
         R"({"type":"interactive","interactive":{"type":"list_reply",
             "list_reply":{"id":"r2","title":"Row MARK","description":"10"}}})"},
    Kind{"flow reply",
         R"({"type":"interactive","interactive":{"type":"nfm_reply",
             "nfm_reply":{"name":"flow","body":"Sent","response_json":"{\"size\":\"MARK\"}"}}})"},
    Kind{"call permission",
         R"({"type":"interactive","interactive":{"type":"call_permission_reply","call_permission_reply":
             {"response":"accept","is_permanent":false,"expiration_timestamp":"1795600000"}}})"},
    Kind{"order",
         R"({"type":"order","order":{"catalog_id":"194","text":"please MARK","product_items":[
             {"product_retailer_id":"sku-MARK","quantity":2,"item_price":3.5,"currency":"EUR"}]}})"},
    Kind{"forwarded",
         R"({"type":"text","text":{"body":"Forwarded MARK"},"context":{"frequently_forwarded":true}})"},
    Kind{"product",
         R"({"type":"text","text":{"body":"This one MARK?"},"context":{"from":"34910000001","id":"wamid.P",
             "referred_product":{"catalog_id":"194","product_retailer_id":"sku"}}})"},
    Kind{"unsupported",
         R"({"type":"unsupported","unsupported":{"type":"poll_creation"},"errors":[{"code":131051,
             "title":"Message type unknown","error_data":{"details":"MARK"}}]})"},
    Kind{"unknown", R"({"type":"hologram","hologram":{"depth":"MARK"}})"},
    Kind{"not readable", R"({"type":"image","image":"MARK"})"},
    Kind{"welcome", R"({"type":"request_welcome"})"},
    Kind{
        "identity",
        R"({"type":"system","system":{"type":"user_identity_changed","body":"changed MARK","identity":"x"}})"},
};

// NUMBER and TEMPLATE stand for the business's number and the template; the texts are Meta's own.
constexpr std::array accountKinds{
    Kind{"account_alerts",
         R"({"entity_type":"BUSINESS","entity_id":"300","alert_info":{"alert_severity":"WARNING",
             "alert_status":"ACTIVE","alert_type":"INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED"}})"},
    Kind{"account_review_update", R"({"decision":"APPROVED"})"},
    Kind{
        "account_update",
        R"({"event":"ACCOUNT_RESTRICTION","restriction_info":[{"restriction_type":"RESTRICTED_BIZ_INITIATED_MESSAGING"}]})"},
    Kind{"account_update", R"({"event":"DISABLED_UPDATE","ban_info":{"waba_ban_state":"DISABLE"}})"},
    Kind{"account_update", R"({"event":"DISABLED_UPDATE","ban_info":{"waba_ban_state":"REINSTATE"}})"},
    Kind{"account_update", R"({"event":"ACCOUNT_RECONNECTED","phone_number":"NUMBER"})"},
    Kind{
        "account_update",
        R"({"event":"ACCOUNT_OFFBOARDED","phone_number":"NUMBER","disconnection_info":{"reason":"CHANGE_NUMBER"}})"},
    Kind{"business_capability_update",
         R"({"max_daily_conversations_per_business":2000,"max_phone_numbers_per_waba":25})"},
    Kind{"business_capability_update", R"({"max_daily_conversations_per_business":"TIER_10K"})"},
    Kind{
        "phone_number_quality_update",
        R"({"display_phone_number":"NUMBER","event":"THROUGHPUT_UPGRADE","current_limit":"TIER_UNLIMITED"})"},
    Kind{"phone_number_quality_update", R"({"display_phone_number":"NUMBER","event":"FLAGGED"})"},
    Kind{"phone_number_quality_update", R"({"display_phone_number":"NUMBER","event":"UNFLAGGED"})"},
    Kind{
        "phone_number_name_update",
        R"({"display_phone_number":"NUMBER","decision":"APPROVED","requested_verified_name":"Corner Shop"})"},
    Kind{
        "phone_number_name_update",
        R"({"display_phone_number":"NUMBER","decision":"REJECTED","rejection_reason":"NAME_NOT_CONSISTENT"})"},
    Kind{"phone_number_name_update", R"({"display_phone_number":"NUMBER","decision":"PENDING"})"},
    Kind{"security", R"({"display_phone_number":"NUMBER","event":"PIN_RESET_REQUEST","requester":"615"})"},
    Kind{"business_username_updates",
         R"({"display_phone_number":"NUMBER","username":"corner.shop","status":"approved"})"},
    Kind{"message_template_status_update", R"({"event":"APPROVED","reason":"NONE",TEMPLATE})"},
    Kind{
        "message_template_status_update",
        R"({"event":"REJECTED","reason":"INVALID_FORMAT","rejection_info":{"reason":"Too short."},TEMPLATE})"},
    Kind{"message_template_status_update",
         R"({"event":"PAUSED","reason":"NONE","other_info":{"title":"FIRST_PAUSE"},TEMPLATE})"},
    Kind{"message_template_status_update", R"({"event":"FLAGGED",TEMPLATE})"},
    Kind{"message_template_quality_update",
         R"({"previous_quality_score":"GREEN","new_quality_score":"YELLOW",TEMPLATE})"},
    Kind{"message_template_status_update",
         R"({"previous_quality_score":"YELLOW","new_quality_score":"GREEN",TEMPLATE})"},
    Kind{"template_category_update", R"({"new_category":"UTILITY","correct_category":"MARKETING",TEMPLATE})"},
    Kind{"template_category_update",
         R"({"previous_category":"UTILITY","new_category":"MARKETING",TEMPLATE})"},
    Kind{"message_template_components_update", R"({"message_template_element":"Hello",TEMPLATE})"},
    Kind{"a_field_of_later", R"({"anything":[1,2]})"},
    Kind{"flows", R"({"event":"FLOW_STATUS_CHANGE"})"},
    Kind{"payment_configuration_update", R"({"configuration_name":"x"})"},
};

QJsonObject objectFrom(QByteArray json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("no JSON: %s", json.constData());
    return document.object();
}

} // namespace

QStringList messageKinds()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names << QString::fromLatin1(kind.name);
    return names;
}

QJsonObject messageContent(const QString &kind, const QString &mark, QRandomGenerator &random)
{
    for (const Kind &each : kinds) {
        if (kind != QLatin1StringView(each.name))
            continue;
        QJsonObject content = objectFrom(QByteArray(each.json).replace("MARK", mark.toUtf8()));
        if (!content.contains("context"_L1) && random.bounded(8) == 0)
            content.insert("context"_L1, QJsonObject{{u"forwarded"_s, true}});
        return content;
    }
    qFatal("no such kind: %s", qPrintable(kind));
}

bool isEditable(const QString &kind)
{
    return kind == "text"_L1 || kind == "image"_L1 || kind == "document"_L1;
}

AccountValue accountValue(const QString &businessDigits, const QString &templateId, QRandomGenerator &random)
{
    const Kind &kind = accountKinds[random.bounded(int(accountKinds.size()))];
    const QByteArray about = R"("message_template_name":"pickup_ready","message_template_language":"de",
        "message_template_id":)"
        + templateId.toUtf8();
    const QByteArray json =
        QByteArray(kind.json).replace("TEMPLATE", about).replace("NUMBER", businessDigits.toUtf8());
    return {QString::fromLatin1(kind.name), objectFrom(json)};
}

} // namespace shoptalk::test
