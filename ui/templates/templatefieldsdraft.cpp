// SPDX-License-Identifier: GPL-3.0-or-later
// What was filled in and not sent, as it is stored.
#include "core/onworkerthen.h"
#include "ui/templates/templatefields.h"

#include <QDateTimeEdit>
#include <QFileInfo>
#include <QJsonObject>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shoptalk {

QJsonArray TemplateFields::draft() const
{
    QJsonArray all;
    for (const Field &field : m_fields) {
        QJsonArray texts;
        for (const QLineEdit *edit : field.edits)
            texts << (edit ? edit->text() : QString());
        QJsonObject each{{u"texts"_s, texts}};
        if (field.file && !field.file->reference().isEmpty())
            each.insert(u"file"_s, field.file->reference());
        if (field.file && !field.file->pendingPath().isEmpty())
            each.insert(u"path"_s, field.file->pendingPath());
        if (const auto *time = qobject_cast<const QDateTimeEdit *>(field.editor))
            each.insert(u"time"_s, time->dateTime().toUTC().toString(Qt::ISODate));
        all << each;
    }
    return all;
}

QStringList TemplateFields::copies() const
{
    QStringList names;
    for (const Field &field : m_fields) {
        const QString reference = field.file ? field.file->reference() : QString();
        if (const std::optional<HeadingFile> file = headingFileFrom(reference))
            names << file->name;
    }
    return names;
}

void TemplateFields::setDraft(const QJsonArray &draft,
                              const std::function<QString(const QString &name)> &pathOf)
{
    for (qsizetype i = 0; i < m_fields.size() && i < draft.size(); ++i) {
        const Field field = m_fields.at(i);
        const QJsonArray texts = draft[i][u"texts"].toArray();
        for (qsizetype j = 0; j < field.edits.size() && j < texts.size(); ++j) {
            if (field.edits.at(j))
                field.edits.at(j)->setText(texts[j].toString());
        }
        if (const std::optional<HeadingFile> file = headingFileFrom(draft[i][u"file"].toString());
            file && field.file)
            restoreFile(*field.file, *file, pathOf(file->name));
        if (const QString path = draft[i][u"path"].toString(); !path.isEmpty() && field.file)
            field.file->take(path); // it was not ready yet
        const QDateTime time = QDateTime::fromString(draft[i][u"time"].toString(), Qt::ISODate);
        if (auto *edit = qobject_cast<QDateTimeEdit *>(field.editor); edit && time.isValid())
            edit->setDateTime(time.toLocalTime());
    }
    Q_EMIT changed();
}

void TemplateFields::restoreFile(FileField &field, const HeadingFile &file, const QString &path)
{
    PreparedFile taken;
    taken.path = path;
    taken.shownName = file.shownName;
    taken.mimeType = file.mimeType;
    taken.bytes = file.bytes;
    field.setTaken(headingWords(file), taken);
    onWorkerThen(
        field, [path] { return QFileInfo(path).isFile(); },
        [&field, reference = headingWords(file), name = file.shownName](bool isThere) {
            if (!isThere && field.reference() == reference)
                field.showGone(name);
        });
}

} // namespace shoptalk
