// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the sheet are prepared, and once more if the person wants them in another form.
#include "outbox/filepreparation.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/theme/percent.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QListWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk {

void AttachmentSheet::addFiles(const QStringList &paths, SendForm form)
{
    for (const QString &path : paths) {
        QListWidgetItem *item = addRow(QFileInfo(path).fileName());
        m_paths.insert(item->data(NumberRole).toInt(), path);
        prepare(*item, form);
    }
    refresh();
}

void AttachmentSheet::prepare(QListWidgetItem &item, SendForm form)
{
    const int number = item.data(NumberRole).toInt();
    const QString path = m_paths.value(number);
    const QString name = QFileInfo(path).fileName();
    item.setData(UnchangedRole, form == SendForm::Unchanged);
    item.setText(name + u'\n' + tr("Getting it ready…"));
    m_files.remove(number);
    m_preparing.erase(number); // ends what was done for another form
    auto preparation = std::make_unique<FilePreparation>(path, form);
    connect(preparation.get(), &FilePreparation::progressed, this, [this, number, name](qreal share) {
        if (QListWidgetItem *row = rowOf(number))
            row->setText(
                name + u'\n'
                + tr("Getting it ready… %1", "a percentage").arg(percentText(std::round(share * 100) / 100)));
    });
    connect(preparation.get(), &FilePreparation::finished, this,
            [this, number, name](const PreparedFile &file) { takePrepared(number, name, file); });
    m_queue.add(*m_preparing.emplace(number, std::move(preparation)).first->second);
}

QList<QListWidgetItem *> AttachmentSheet::picturesAndVideos() const
{
    QList<QListWidgetItem *> items;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (fileOf(*item).isPictureOrVideo() && m_paths.contains(item->data(NumberRole).toInt()))
            items << item;
    }
    return items;
}

void AttachmentSheet::changeForm(SendForm form)
{
    const QList<QListWidgetItem *> items = picturesAndVideos();
    for (QListWidgetItem *item : items)
        prepare(*item, form);
    refresh();
}

void AttachmentSheet::showForm()
{
    const QList<QListWidgetItem *> items = picturesAndVideos();
    m_asFile->setVisible(!items.isEmpty());
    m_asFile->setChecked(std::all_of(items.begin(), items.end(), [](const QListWidgetItem *item) {
        return item->data(UnchangedRole).toBool();
    }));
}

void AttachmentSheet::addPicture(const QImage &picture)
{
    m_hasPastedPicture = true;
    const QString name = tr("Pasted picture");
    const int number = addRow(name)->data(NumberRole).toInt();
    refresh();
    QCoro::connect(preparePicture(picture), this, [this, number, name](const PreparedFile &file) {
        takePrepared(number, name, file);
        keepPicture(number, file);
    });
}

void AttachmentSheet::takePrepared(int number, const QString &name, PreparedFile file)
{
    if (const auto preparation = m_preparing.find(number); preparation != m_preparing.end()) {
        preparation->second.release()->deleteLater(); // this runs inside one of its signals
        m_preparing.erase(preparation);
    }
    if (file.shownName.isEmpty())
        file.shownName = name;
    if (QListWidgetItem *item = rowOf(number)) {
        m_files.insert(number, file);
        showRow(*item, file);
    }
    refresh();
}

} // namespace shoptalk
