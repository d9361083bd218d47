// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httpexchanges.h"
#include "core/result.h"
#include "graph/graphcall.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// The message templates of a WABA. These requests carry a template as Meta's JSON, unchanged.
/// Source: Cloud API, template management.

/// Every template, all pages, each as Meta describes it.
struct ListTemplates {
    WabaId waba;

    using Answer = QList<QJsonObject>;
    GraphCall call() const;
    Result<QList<QJsonObject>> answerIn(const QList<QJsonObject> &items) const;
};

/// What Meta says about a template that it accepted for review.
struct CreatedTemplate {
    QString id;
    QString status; ///< "PENDING", "APPROVED", "REJECTED"
    QString category; ///< It may differ from the one that was asked for.
};

/// The example file of a header, from the public address at which Meta gives it back; no token is sent.
/// Errors besides the sender's: Rejected (PictureGone: fetch the templates again for a new address).
struct FetchTemplateExample {
    QUrl address;

    using Answer = QByteArray;
    GraphCall call() const;
    Result<QByteArray> answerIn(const HttpAnswer &answer) const;
};

/// Submits a template for review. Malformed (AnswerIncomplete) without an id.
struct CreateTemplate {
    WabaId waba;
    QJsonObject definition; ///< Name, language, category and components.

    using Answer = CreatedTemplate;
    GraphCall call() const;
    Result<CreatedTemplate> answerIn(const QJsonObject &answer) const;
};

/// Changes a template. Rejected with 2388039 if Meta does not allow it now: an approved template can be
/// changed once in 24 hours. Malformed (InvalidRequest) if `id` is no id.
struct EditTemplate {
    QString id;
    QJsonObject changes; ///< The components as a whole.

    using Answer = void;
    Result<GraphCall> call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Deletes a template. Its name can't be used again for 30 days if it was approved.
struct DeleteTemplate {
    WabaId waba;
    QString name;
    QString id; ///< The id of the template in one language; empty: all languages.

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
