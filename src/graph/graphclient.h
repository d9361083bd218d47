// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "domain/businessaccount.h"
#include "domain/businessprofile.h"
#include "domain/content/messagecontent.h"
#include "domain/content/messagecontext.h"
#include "domain/displayname.h"
#include "domain/registrationstate.h"
#include "domain/shortlink.h"
#include "graph/graphsender.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>
#include <qcoro/qcorotask.h>

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;

namespace shoptalk {

/// The person behind a token. Source: GET /me.
struct Profile {
    AccountId id;
    QString name;
    QString pictureUrl;
};

/// What a person allowed. Source: GET /me/permissions.
struct GrantedPermissions {
    QStringList granted;
    QStringList declined;
};

/// An app that gets the webhooks of a WABA. Source: GET /{waba-id}/subscribed_apps.
struct Subscription {
    QString appId;
    QUrl overrideCallback; ///< Empty: the app's own callback.
};

/// A file that is to be uploaded.
struct FileFacts {
    QString name; ///< As Meta is to know it.
    QString type; ///< "image/jpeg", "image/png"
    qint64 bytes = 0;
};

/// One message to one customer.
struct OutgoingMessage {
    PhoneNumberId from;
    QString to; ///< E.164 with the plus; empty if only `recipient` is known.
    BusinessScopedUserId recipient; ///< Used when `to` is empty. Source: Cloud API, business-scoped user ids.
    MessageContent content; ///< Within `checkLimits`.
    QString callbackData; ///< biz_opaque_callback_data, ≤ 512 characters: our own message id.
    MessageContext context = {}; ///< `quoted`: the message that it answers; nothing else of it is sent.
};

/// Meta's Graph API, one call each; GUI thread, never blocking it. The token goes in the Authorization
/// header. Errors of every call: Network (NotSent: Meta never got the request; AnswerLost: unknown
/// whether Meta acted; MetaRefused with 2, …: Meta is disturbed and did nothing, later it may work); Unauthorised
/// (MetaRefused with 190/463, …: sign in again); RateLimited (back off); Rejected (MetaRefused with 131047, …: do not repeat
/// unchanged); Malformed (AnswerNotJson, AnswerIncomplete, AnswerTooLarge: Meta may have acted; ListEndless:
/// of 40000 items there is still a next page, or it is the same one again;
/// GraphAddressInsecure: http beyond loopback). `meta` is Meta's code and sub-code; `detail` is error_data.details and fbtrace_id. No POST is ever repeated by itself. What is under way when
/// this object ends comes back as Network.
class GraphClient {
public:
    /// `network` outlives this. `version` is "v26.0".
    GraphClient(QNetworkAccessManager &network, QUrl baseUrl, QString version);

    /// As told by the relay once paired.
    void setVersion(const QString &version) { m_version = version; }

    QCoro::Task<Result<Profile>> me(SharedSecret token);
    /// The file at `Profile::pictureUrl`, asked for without a token. Errors beside the others: Rejected
    /// ("picture_gone"), Malformed ("picture_too_large").
    QCoro::Task<Result<QByteArray>> picture(QUrl address);
    QCoro::Task<Result<GrantedPermissions>> permissions(SharedSecret token);
    /// All pages.
    QCoro::Task<Result<QList<BusinessManager>>> businessManagers(SharedSecret token);
    /// Owned first, then shared with the business; all pages of both, each WABA once.
    QCoro::Task<Result<QList<Waba>>> wabas(SharedSecret token, BusinessManagerId businessManager);
    /// One WABA by its id, for those who cannot list a portfolio's. Source: WABA node.
    QCoro::Task<Result<Waba>> waba(SharedSecret token, WabaId id, BusinessManagerId businessManager);
    /// One WABA and the portfolio that owns it, for those who cannot list portfolios. Source: WABA node,
    /// owner_business_info.
    QCoro::Task<Result<BusinessManager>> ownerOf(SharedSecret token, WabaId waba);
    QCoro::Task<Result<QList<PhoneNumber>>> phoneNumbers(SharedSecret token, WabaId waba);
    /// Subscribes the app to the WABA's webhooks at the app's own callback address.
    QCoro::Task<Result<void>> subscribe(SharedSecret token, WabaId waba);
    /// Sets the callback address for this WABA's message webhooks; only after `subscribe` (Meta answers 100
    /// otherwise).
    QCoro::Task<Result<void>> overrideCallback(SharedSecret token, WabaId waba, QUrl callback,
                                               QString verifyToken);
    /// Where Meta delivers the number's messages: its own callback address, else its WABA's, else the app's;
    /// empty if Meta does not tell. Source: Cloud API, phone number, `webhook_configuration`.
    QCoro::Task<Result<QUrl>> deliveryAddress(SharedSecret token, PhoneNumberId number);
    /// The apps that are subscribed to the WABA's webhooks.
    QCoro::Task<Result<QList<Subscription>>> subscriptions(SharedSecret token, WabaId waba);
    /// Ends the app's subscription to the WABA's webhooks, for everybody who uses the app.
    QCoro::Task<Result<void>> unsubscribe(SharedSecret token, WabaId waba);
    /// Takes every permission of the app back: all tokens of the person for this app end. Source: DELETE
    /// /me/permissions.
    QCoro::Task<Result<void>> revoke(SharedSecret token);
    /// Gives the wamid. Also Rejected ("content_not_sendable": a business can't send this kind).
    QCoro::Task<Result<Wamid>> sendMessage(SharedSecret token, OutgoingMessage message);
    /// Marks this and all earlier messages of the chat as read.
    QCoro::Task<Result<void>> markRead(SharedSecret token, PhoneNumberId number, Wamid message);
    /// Asks for contacts ("smb_app_state_sync") or chats ("history") of a number that stays in the phone app;
    /// they come as webhooks. Each once, within 24 hours of connecting. Source: Coexistence.
    QCoro::Task<Result<void>> requestAppData(SharedSecret token, PhoneNumberId number, QString syncType);

    // One number: numbercalls.cpp.
    QCoro::Task<Result<RegistrationState>> registrationState(SharedSecret token, PhoneNumberId number);
    /// A code of 6 digits comes to the number. `language` is "en_US".
    QCoro::Task<Result<void>> requestCode(SharedSecret token, PhoneNumberId number, CodeMethod method,
                                          QString language);
    QCoro::Task<Result<void>> verifyCode(SharedSecret token, PhoneNumberId number, QString code);
    /// `pin`, 6 digits, becomes the number's if it has none, else has to be it.
    QCoro::Task<Result<void>> registerNumber(SharedSecret token, PhoneNumberId number, SharedSecret pin);
    QCoro::Task<Result<void>> deregisterNumber(SharedSecret token, PhoneNumberId number);
    QCoro::Task<Result<void>> setPin(SharedSecret token, PhoneNumberId number, SharedSecret pin);
    QCoro::Task<Result<DisplayName>> displayName(SharedSecret token, PhoneNumberId number);
    /// Meta reviews it; what comes of it arrives as phone_number_name_update.
    QCoro::Task<Result<void>> requestDisplayName(SharedSecret token, PhoneNumberId number, QString name);
    QCoro::Task<Result<BusinessProfile>> businessProfile(SharedSecret token, PhoneNumberId number);
    /// Sends only what differs.
    QCoro::Task<Result<void>> changeBusinessProfile(SharedSecret token, PhoneNumberId number,
                                                    BusinessProfile present, BusinessProfile wanted);
    /// All pages.
    QCoro::Task<Result<QList<ShortLink>>> shortLinks(SharedSecret token, PhoneNumberId number);
    /// Makes one; with a `code` changes that one's text.
    QCoro::Task<Result<ShortLink>> saveShortLink(SharedSecret token, PhoneNumberId number, QString code,
                                                 QString text);
    QCoro::Task<Result<void>> removeShortLink(SharedSecret token, PhoneNumberId number, QString code);

    // Files in pieces, and a number's picture: uploadcalls.cpp.
    /// Gives the upload's id, "upload:…". Source: POST /{app-id}/uploads.
    QCoro::Task<Result<QString>> beginUpload(SharedSecret token, QString appId, FileFacts file);
    /// How much of the file has arrived: where to go on after an interruption.
    QCoro::Task<Result<qint64>> uploadedBytes(SharedSecret token, QString upload);
    /// Sends all the bytes from an offset on, and gives the file's handle once it is whole. Errors beside the
    /// others: Network ("meta_OffsetInvalidError", "meta_PartialRequestError": ask how much has arrived and
    /// go on from there), Cancelled.
    QCoro::Task<Result<QString>> upload(SharedSecret token, QString upload, FilePiece piece,
                                        std::shared_ptr<TransferProgress> watch);
    /// Where the number's picture is; empty: it has none.
    QCoro::Task<Result<QUrl>> profilePicture(SharedSecret token, PhoneNumberId number);
    /// Shows an uploaded file to customers. Errors also: Rejected ("meta_131009": not square, too small, …).
    QCoro::Task<Result<void>> changeProfilePicture(SharedSecret token, PhoneNumberId number, QString handle);

private:
    QCoro::Task<Result<QJsonObject>> get(SharedSecret token, QString path, QUrlQuery query);
    QCoro::Task<Result<QJsonObject>> post(SharedSecret token, QString path, QJsonObject body);
    QCoro::Task<Result<QJsonObject>> remove(SharedSecret token, QString path);
    /// `data` of every page.
    QCoro::Task<Result<QList<QJsonObject>>> getAll(SharedSecret token, QString path, QUrlQuery query);
    Result<QNetworkRequest> request(const SharedSecret &token, const QString &path,
                                    const QUrlQuery &query) const;
    Result<QNetworkRequest> uploadRequest(const SharedSecret &token, const QString &upload) const;

    QUrl m_baseUrl;
    QString m_version;
    GraphSender m_sender;
};

} // namespace shoptalk
