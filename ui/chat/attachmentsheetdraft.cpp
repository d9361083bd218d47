// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the sheet and not sent, as it is stored: files by their path, pasted pictures as copies.
#include "domain/sheetdraft.h"
#include "outbox/filepreparation.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/chat/messageedit.h"

#include <QJsonArray>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace shoptalk {

SheetDraft AttachmentSheet::draft() const
{
    SheetDraft draft;
    QJsonArray files;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem &item = *m_list->item(row);
        const int number = item.data(NumberRole).toInt();
        if (m_copies.contains(number)) {
            draft.copies << m_copies.value(number);
            files << QJsonObject{{u"copy"_s, m_copies.value(number)}};
        } else if (m_paths.contains(number)) {
            files << QJsonObject{{u"path"_s, m_paths.value(number)},
                                 {u"is_unchanged"_s, item.data(UnchangedRole).toBool()}};
        }
    }
    draft.content = {
        {u"files"_s, files}, {u"caption"_s, m_caption->message()}, {u"was_reordered"_s, m_wasReordered}};
    return draft;
}

void AttachmentSheet::setDraft(const SheetDraft &draft,
                               const std::function<QString(const QString &name)> &pathOf)
{
    const QJsonArray files = draft.content[u"files"].toArray();
    for (const QJsonValue &file : files) {
        const bool isUnchanged = file[u"is_unchanged"].toBool();
        if (const QString copy = file[u"copy"].toString(); !copy.isEmpty())
            addCopy(copy, pathOf(copy));
        else
            addFiles({file[u"path"].toString()}, isUnchanged ? SendForm::Unchanged : SendForm::Best);
    }
    QStringList captions{m_caption->message(), draft.content[u"caption"].toString()};
    captions.removeAll(QString());
    m_caption->setMessage(captions.join(u'\n'));
    m_wasReordered = m_wasReordered || draft.content[u"was_reordered"].toBool();
    refresh();
}

void AttachmentSheet::addCopy(const QString &name, const QString &path)
{
    m_hasPastedPicture = true;
    const QString shownName = tr("Pasted picture");
    const int number = addRow(shownName)->data(NumberRole).toInt();
    m_copies.insert(number, name);
    auto preparation = std::make_unique<FilePreparation>(path);
    connect(preparation.get(), &FilePreparation::finished, this,
            [this, number, shownName](PreparedFile file) {
                file.shownName = shownName;
                takePrepared(number, shownName, file);
            });
    m_queue.add(*m_preparing.emplace(number, std::move(preparation)).first->second);
}

void AttachmentSheet::keepPicture(int number, const PreparedFile &file)
{
    if (!m_pictureKeeper || file.problem != FileProblem::None)
        return;
    FileToSend picture;
    picture.path = file.path;
    picture.content.kind = file.kind;
    picture.content.mimeType = file.mimeType;
    picture.copy = file.copy;
    QCoro::connect(m_pictureKeeper(picture), this, [this, number](const Result<OutgoingFile> &kept) {
        if (!kept || !rowOf(number))
            return;
        m_copies.insert(number, kept->name);
        Q_EMIT changed();
    });
}

} // namespace shoptalk
