// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in the sheet and not sent, as it is stored.
#include "outbox/sheetdrafts.h"
#include "ui/chat/choiceedits.h"
#include "ui/chat/interactivesheet.h"
#include "ui/chat/textfield.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QJsonArray jsonOf(const QList<OutgoingFile> &files)
{
    QJsonArray all;
    for (const OutgoingFile &file : files)
        all << QJsonObject{{u"name"_s, file.name},
                           {u"mime_type"_s, file.mimeType},
                           {u"bytes"_s, QString::number(file.bytes)}};
    return all;
}

QList<OutgoingFile> filesIn(const QJsonArray &json)
{
    QList<OutgoingFile> files;
    for (const QJsonValue &each : json) {
        OutgoingFile file;
        file.name = each[u"name"].toString();
        file.mimeType = each[u"mime_type"].toString();
        file.bytes = each[u"bytes"].toString().toLongLong();
        files << file;
    }
    return files;
}

} // namespace

InteractiveContent InteractiveSheet::written() const
{
    InteractiveContent all;
    all.kind = kind();
    all.body = m_body->text();
    all.headerMedia = m_file->media();
    all.headerText = m_header->text();
    all.footer = m_footer->text();
    all.buttonText = m_button->text();
    all.url = m_url->text();
    all.sections = m_choices->sections();
    return all;
}

QJsonObject InteractiveSheet::draft() const
{
    QJsonObject draft{{u"content"_s, sheetJsonOf(written())}};
    if (const std::optional<QList<OutgoingFile>> files = m_file->changedFiles())
        draft.insert(u"files"_s, jsonOf(*files));
    if (const QString path = m_file->pendingPath(); !path.isEmpty())
        draft.insert(u"path"_s, path);
    return draft;
}

QStringList InteractiveSheet::copies() const
{
    QStringList names;
    for (const OutgoingFile &file : m_file->changedFiles().value_or(QList<OutgoingFile>()))
        names << file.name;
    return names;
}

void InteractiveSheet::setDraft(const QJsonObject &draft,
                                const std::function<QString(const QString &name)> &pathOf)
{
    const MessageContent content = contentInSheet(draft[u"content"].toObject());
    const auto *interactive = std::get_if<InteractiveContent>(&content);
    if (!interactive)
        return;
    fill(*interactive);
    if (draft.contains(u"files"_s)) {
        const QList<OutgoingFile> files = filesIn(draft[u"files"].toArray());
        m_file->setKept(interactive->headerMedia, files,
                        files.isEmpty() ? QString() : pathOf(files.first().name));
    }
    if (const QString path = draft[u"path"].toString(); !path.isEmpty())
        m_file->take(path);
}

} // namespace shoptalk
