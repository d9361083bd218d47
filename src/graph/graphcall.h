// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <optional>
#include <variant>

namespace shoptalk {

/// A part of a file as the body of a request. Source: Graph API, resumable uploads.
struct FilePiece {
    QByteArray bytes;
    qint64 offset = 0; ///< The position of the first byte in the file.
    qint64 fileBytes = 0; ///< The size of the whole file.
};

/// A file on this computer as the part "file" of a form, after fields of text.
struct FileForm {
    QList<std::pair<QByteArray, QString>> fields;
    QString path; ///< Where the file is.
    QString fileName; ///< The name that is sent to the server; never the person's own name for the file.
    QByteArray mimeType;
};

/// One request, except the server's address and the token, which only the sender knows.
struct GraphCall {
    enum class Method { Get, Post, Delete };
    enum class Authorization {
        Bearer,
        OAuth, ///< The form that Meta's upload service requires.
        None ///< For public files. No token is sent.
    };
    using Body = std::variant<std::monostate, QJsonObject, FilePiece, FileForm>;

    Method method = Method::Get;
    QString path; ///< Below the version: "me", "106540352242922/messages".
    QUrlQuery query = {};
    Body body = {};
    Authorization authorization = Authorization::Bearer;
    /// The address to use instead of the service's own; only without a token.
    QUrl publicAddress = {};
};

/// The forms that most requests have.
GraphCall getCall(const QString &path, const QUrlQuery &query = {});
GraphCall postCall(const QString &path, const QJsonObject &body = {});
GraphCall deleteCall(const QString &path, const QUrlQuery &query = {});

/// `fields=names`: Meta returns only the named fields.
QUrlQuery onlyFields(const QString &names);
/// The same for a list, with the largest pages that Meta allows.
QUrlQuery listFields(const QString &names);
/// The member that every body for the Cloud API begins with.
QJsonObject cloudApiBody();

} // namespace shoptalk
