// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/conversationexport.h"
#include "shop.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace shoptalk::test {

/// The whole content of a file; empty if it can't be read.
QByteArray contentsOf(const QString &path);
/// Everything below the folder, without the folders themselves.
QStringList filesBelow(const QString &folder);

/// Conversations of a real store that are exported onto a real disk.
class ExportScene {
public:
    ExportScene();

    static ExportOrder::Maker maker(const QString &format);
    ExportOrder order(const QString &format, const QList<ConversationId> &ids) const;
    Result<ExportOutcome> run(const ExportOrder &order) { return QCoro::waitFor(exports->run(order)); }
    /// Exports one conversation, and gives the file.
    QByteArray exported(const QString &format, const ConversationId &id);
    ConversationId addMany(int count);
    void addMessage(Message message, const ConversationId &conversation);

    std::unique_ptr<Shop> shop = std::make_unique<Shop>();
    std::unique_ptr<ConversationExport> exports;
    QTemporaryDir folder; ///< Where exports go.
    QHash<QString, QString> received; ///< The paths of files that customers sent, by media id.
};

/// One row for each format: "html", "csv" and "pdf", in the column "format".
void addFormats();

} // namespace shoptalk::test
