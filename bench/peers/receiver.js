// SPDX-License-Identifier: GPL-3.0-or-later
// What one would write in Node: http, the signature over the raw bytes in constant time, JSON, duplicates recognised,
// and better-sqlite3 with one commit per turn of the event loop at synchronous=FULL. 200 only after the commit.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const secret = process.env.APP_SECRET;
const maximumBodyBytes = 4 * 1024 * 1024;

const database = new Database('events.db');
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(`
    CREATE TABLE workspaces (id INTEGER PRIMARY KEY, head INTEGER NOT NULL) STRICT;
    INSERT INTO workspaces (id, head) VALUES (1, 0);
    CREATE TABLE numbers (phone_number_id TEXT PRIMARY KEY, workspace_id INTEGER NOT NULL) STRICT;
    CREATE TABLE events (
        id INTEGER PRIMARY KEY, workspace_id INTEGER, seq INTEGER, received_at_ms INTEGER NOT NULL,
        phone_number_id TEXT, body_hash BLOB NOT NULL UNIQUE, body BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX events_by_seq ON events (workspace_id, seq);
`);
database.prepare('INSERT INTO numbers (phone_number_id, workspace_id) VALUES (?, 1)').run(process.env.PHONE_NUMBER_ID);

const owner = database.prepare('SELECT workspace_id FROM numbers WHERE phone_number_id = ?').pluck();
const known = database.prepare('SELECT 1 FROM events WHERE body_hash = ?').pluck();
const nextSeq = database.prepare('UPDATE workspaces SET head = head + 1 WHERE id = ? RETURNING head').pluck();
const insert = database.prepare(`
    INSERT INTO events (workspace_id, seq, received_at_ms, phone_number_id, body_hash, body) VALUES (?, ?, ?, ?, ?, ?)
`);

const storeAll = database.transaction((batch) => {
    for (const { body, number, receivedAt } of batch) {
        const hash = createHash('sha256').update(body).digest();
        if (known.get(hash)) continue;
        const workspace = owner.get(number) ?? null;
        const seq = workspace === null ? null : nextSeq.get(workspace);
        insert.run(workspace, seq, receivedAt, number, hash, body);
    }
});

let queue = [];
const answer = (response, status) => response.writeHead(status, { 'Content-Length': 0 }).end();

function flush() {
    const batch = queue;
    queue = [];
    let status = 200;
    try {
        storeAll(batch);
    } catch {
        status = 503;
    }
    for (const { response } of batch) answer(response, status);
}

function isGenuine(header, body) {
    if (!header?.startsWith('sha256=')) return false;
    const claimed = Buffer.from(header.slice(7), 'hex');
    const expected = createHmac('sha256', secret).update(body).digest();
    return claimed.length === expected.length && timingSafeEqual(claimed, expected);
}

function receive(request, response, body) {
    if (!isGenuine(request.headers['x-hub-signature-256'], body)) return answer(response, 401);
    let number = null;
    try {
        number = JSON.parse(body).entry?.[0]?.changes?.[0]?.value?.metadata?.phone_number_id ?? null;
    } catch {
        // Kept all the same, as the relay does.
    }
    if (queue.length === 0) setImmediate(flush);
    queue.push({ body, number, receivedAt: Date.now(), response });
}

const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== '/webhooks/whatsapp') return answer(response, 404);
    const chunks = [];
    let size = 0;
    request.on('data', (chunk) => {
        size += chunk.length;
        if (size > maximumBodyBytes) request.destroy();
        else chunks.push(chunk);
    });
    request.on('end', () => receive(request, response, chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ listening: `http://127.0.0.1:${server.address().port}` })));
process.on('SIGTERM', () => process.exit(0));
