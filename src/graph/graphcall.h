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
    qint64 offset = 0; ///< Of the first byte.
    qint64 fileBytes = 0; ///< Of the whole file.
};

/// A file on this computer as the part "file" of a form, after fields of text.
struct FileForm {
    QList<std::pair<QByteArray, QString>> fields;
    QString path; ///< Where the file is.
    QString fileName; ///< What the server is told; never the person's own name for the file.
    QByteArray mimeType;
};

/// What one request says: everything but the server's address and the token, which only the sender knows.
struct GraphCall {
    enum class Method { Get, Post, Delete };
    enum class Authorization {
        Bearer,
        OAuth, ///< As the service wants it that takes files.
        None ///< For public files. No token is sent.
    };
    using Body = std::variant<std::monostate, QJsonObject, FilePiece, FileForm>;

    Method method = Method::Get;
    QString path; ///< Below the version: "me", "106540352242922/messages".
    QUrlQuery query = {};
    Body body = {};
    Authorization authorization = Authorization::Bearer;
    /// Asked instead of the service's own address; only without a token.
    QUrl publicAddress = {};
};

/// The forms that most requests have.
GraphCall getCall(const QString &path, const QUrlQuery &query = {});
GraphCall postCall(const QString &path, const QJsonObject &body = {});
GraphCall deleteCall(const QString &path, const QUrlQuery &query = {});

/// `fields=names`: Meta tells only what is named.
QUrlQuery onlyFields(const QString &names);
/// The same for a list, in the largest pages that Meta gives.
QUrlQuery listFields(const QString &names);
/// The first member of every body that the Cloud API takes.
QJsonObject cloudApiBody();

} // namespace shoptalk
