// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/cardfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// `json` with each object that names the file replaced by one with its id.
QJsonValue withUpload(const QJsonValue &json, const QString &name, const MediaId &upload)
{
    if (json.isArray()) {
        QJsonArray array;
        const QJsonArray before = json.toArray();
        for (const auto &each : before)
            array << withUpload(each, name, upload);
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    const std::optional<HeadingFile> file = headingFileFrom(object.value("link"_L1).toString());
    if (file && file->name == name)
        return QJsonObject{{u"id"_s, upload.value()}};
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = withUpload(*member, name, upload);
    return object;
}

/// The words about a file of this computer somewhere in `json`.
std::optional<HeadingFile> fileIn(const QJsonValue &json)
{
    std::optional<HeadingFile> found;
    const QJsonArray array = json.toArray();
    for (auto each = array.begin(); each != array.end() && !found; ++each)
        found = fileIn(*each);
    const QJsonObject object = json.toObject();
    if (!found)
        found = headingFileFrom(object.value("link"_L1).toString());
    for (auto member = object.begin(); member != object.end() && !found; ++member)
        found = fileIn(*member);
    return found;
}

} // namespace

QHash<int, HeadingFile> cardFilesOf(const TemplateContent &content)
{
    QHash<int, HeadingFile> files;
    for (const TemplateComponent &component : content.components) {
        const QJsonArray cards = QJsonDocument::fromJson(component.cardsJson.toUtf8()).array();
        for (int card = 0; card < cards.size(); ++card) {
            if (const std::optional<HeadingFile> file = fileIn(cards.at(card)))
                files.insert(card, *file);
        }
    }
    return files;
}

void setCardFile(TemplateContent &content, const QString &name, const MediaId &upload)
{
    for (TemplateComponent &component : content.components) {
        if (component.cardsJson.isEmpty())
            continue;
        const QJsonArray cards = QJsonDocument::fromJson(component.cardsJson.toUtf8()).array();
        const QJsonArray ready = withUpload(cards, name, upload).toArray();
        component.cardsJson = QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact));
    }
}

} // namespace shoptalk
