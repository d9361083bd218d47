// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatepickerscene.h"

#include <QSignalSpy>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void TemplatePickerScene::begin()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_shop = std::make_unique<Shop>();
    m_model = std::make_unique<TemplateListModel>(m_shop->store);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 800);
    m_window->show();
    m_talk = m_shop->add(u"Ana Lucía"_s, u"34600000011"_s,
                         {{Direction::Inbound, u"Is it ready?"_s, 60 * 30}}); // the window is closed
}

void TemplatePickerScene::end()
{
    m_window.reset();
    m_model.reset();
    m_shop.reset();
}

void TemplatePickerScene::store(const QList<Template> &templates)
{
    const auto keep = [templates](StoreSession &session) {
        return session.templates.replaceAll(
            account, templates,
            session.templates.beginFetch(account, QDateTime::currentDateTimeUtc()).value());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(keep)));
}

void TemplatePickerScene::open(bool waits)
{
    m_picker = new TemplatePicker(*m_model, m_shop->outbox, *m_theme, m_window.get());
    QSignalSpy loaded(m_model.get(), &TemplateListModel::loaded);
    m_picker->openFor(m_shop->store.reader().conversations.find(m_talk)->value(), account);
    if (waits)
        QTRY_VERIFY(!loaded.isEmpty());
}

void TemplatePickerScene::choose(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(TemplateListModel::TemplateRole).value<Template>().name == name)
            rows()->setCurrentIndex(rows()->model()->index(row, 0));
    }
}

QString TemplatePickerScene::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_shop->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

} // namespace shoptalk::test
