// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupscene.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void BackupScene::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    qRegisterMetaType<Result<QString>>();
    m_clock.time = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<Computer>(at(u"shop"_s));
    QVERIFY(m_shop->open());
    QVERIFY(m_shop->keep(u"pair"_s, "private half"));
    const Result<Secret> words = QCoro::waitFor(m_shop->keys->makeRecoveryKey());
    QVERIFY(words);
    m_paper = QByteArray(words->bytes().constData(), words->bytes().size());
}

} // namespace shoptalk::test
